NaN is found through an index as by a scan.
not on sqlite: it has no NaN.

=== a unique index of real numbers
CREATE TABLE t (id INTEGER PRIMARY KEY, r REAL, d DOUBLE PRECISION);
CREATE UNIQUE INDEX t_r ON t (r);
CREATE UNIQUE INDEX t_d ON t (d);
INSERT INTO t VALUES (1, 'NaN', 'NaN'), (2, 1.5, 1.5), (3, 'Infinity', 'Infinity');
SELECT id FROM t WHERE r = 'NaN'::real
--- rows
id
1

=== by a double
SELECT id FROM t WHERE r = 'NaN'::double precision OR d = 'NaN'::real ORDER BY id
--- rows
id
1

=== above all numbers
SELECT id FROM t WHERE r > 1.5 ORDER BY id
--- rows
id
1
3
