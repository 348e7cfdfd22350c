Infinity, NaN and negative zero.
not on sqlite: it has no NaN.

=== order
CREATE TABLE t (id INTEGER PRIMARY KEY, x DOUBLE PRECISION);
INSERT INTO t VALUES (1, 'NaN'), (2, 'Infinity'), (3, '-Infinity'), (4, 0), (5, NULL);
SELECT id FROM t ORDER BY x, id
--- rows
id
3
4
2
1
5

=== NaN equals itself
SELECT id FROM t WHERE x = 'NaN'
--- rows
id
1

=== and is above all
SELECT id FROM t WHERE x >= 'Infinity' ORDER BY id
--- rows
id
1
2

=== zeros are equal
SELECT (-0.0)::double precision = 0.0::double precision AS same
--- rows
same
true

=== too large
SELECT 1e308::double precision * 10
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.

=== too small
-- unlike postgresql: it refuses what becomes zero.
SELECT 1e-200::double precision * 1e-200::double precision
--- rows
?column?
0

=== sums
SELECT sum(x) FROM t WHERE id IN (2, 4)
--- rows
sum
Infinity

=== of both infinities
SELECT sum(x) FROM t WHERE id IN (2, 3)
--- rows
sum
NaN
