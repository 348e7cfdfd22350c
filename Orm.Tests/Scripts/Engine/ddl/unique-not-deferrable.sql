Unique keys that are not deferrable are checked row by row, in the order in which the rows are changed.
not on sqlite: the order in which it changes rows is another one.

=== upwards, each onto the next
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER UNIQUE);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
UPDATE t SET id = id + 1
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== a key beside
UPDATE t SET n = n + 10
--- rows
23505 There is a row with the same key in 't' (unique key 't_n_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== nothing has happened
SELECT * FROM t ORDER BY id
--- rows
id|n
1|10
2|20
3|30

=== downwards, each onto one that has gone
UPDATE t SET id = id - 1, n = n - 10 RETURNING *
--- rows
id|n
0|0
1|10
2|20
