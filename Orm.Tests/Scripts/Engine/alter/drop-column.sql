ALTER TABLE ... DROP COLUMN.

=== the others stay
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, c INTEGER);
INSERT INTO t VALUES (1, 10, 'x', 100), (2, 20, 'y', 200);
ALTER TABLE t DROP COLUMN a;
SELECT * FROM t ORDER BY id
--- rows
id|b|c
1|x|100
2|y|200

=== new rows
INSERT INTO t VALUES (3, 'z', 300);
SELECT c FROM t WHERE b = 'z'
--- rows
c
300

=== with its index
-- not on sqlite: it refuses a column that has an index.
CREATE INDEX t_b ON t (b);
ALTER TABLE t DROP COLUMN b;
SELECT * FROM t ORDER BY id
--- rows
id|c
1|100
2|200
3|300

=== there is none
ALTER TABLE t DROP COLUMN zz
--- rows
42703 The table 't' has no column 'zz' (line 1, column 15).

=== there need be none
-- not on sqlite: it has no IF EXISTS here.
ALTER TABLE t DROP COLUMN IF EXISTS zz
--- rows
