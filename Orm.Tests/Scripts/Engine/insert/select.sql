INSERT ... SELECT.

=== from the same table
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
INSERT INTO t SELECT id + 10, v * 2 FROM t;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|10
2|20
11|20
12|40

=== with a WITH
INSERT INTO t WITH w AS (SELECT 100 AS id, 1 AS v) SELECT * FROM w;
SELECT v FROM t WHERE id = 100
--- rows
v
1

=== fails as a whole
INSERT INTO t SELECT id + 1, v FROM t
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== nothing changed
SELECT count(*) FROM t
--- rows
count
5
