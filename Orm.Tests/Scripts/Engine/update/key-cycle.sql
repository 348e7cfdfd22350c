Updates that exchange or shift unique keys.

=== of the primary key
-- unlike sqlite: it checks row by row.
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
UPDATE t SET id = id + 100;
SELECT * FROM t ORDER BY id
--- rows
id|n
101|10
102|20
103|30

=== downwards
UPDATE t SET id = id - 100;
SELECT * FROM t ORDER BY id
--- rows
id|n
1|10
2|20
3|30

=== onto another one
UPDATE t SET id = 2 WHERE id = 1
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.
