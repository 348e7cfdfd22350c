ALTER TABLE ... ALTER COLUMN ... TYPE.
not on sqlite: it has no ALTER COLUMN.

=== integers become text
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, s TEXT);
INSERT INTO t VALUES (1, 10, '5'), (2, NULL, '6');
ALTER TABLE t ALTER COLUMN n TYPE TEXT;
SELECT n || '!' FROM t ORDER BY id
--- rows
?column?
10!
NULL

=== text becomes integers only when asked
ALTER TABLE t ALTER COLUMN s TYPE INTEGER
--- rows
42804 TEXT stands where INTEGER is needed (line 1, column 15). Write CAST(... AS INTEGER) to convert it.

=== with USING
ALTER TABLE t ALTER COLUMN s TYPE INTEGER USING s::integer + 1;
SELECT s + 1 AS s FROM t ORDER BY id
--- rows
s
7
8

=== with fewer digits
ALTER TABLE t ALTER COLUMN s TYPE NUMERIC(5, 1);
SELECT s FROM t ORDER BY id
--- rows
s
6.0
7.0

=== a value that does not fit
ALTER TABLE t ALTER COLUMN n TYPE INTEGER USING 'x'::integer
--- rows
22P02 'x' is no value of INTEGER (line 1, column 49).
