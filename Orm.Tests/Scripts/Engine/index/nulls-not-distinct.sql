Unique keys in which NULL equals NULL.
not on sqlite: it has no NULLS NOT DISTINCT.

=== as an index
CREATE TABLE t (a INTEGER, b INTEGER);
CREATE UNIQUE INDEX t_a ON t (a, b) NULLS NOT DISTINCT;
INSERT INTO t VALUES (1, NULL);
INSERT INTO t VALUES (1, NULL)
--- rows
23505 There is a row with the same key in 't' (unique key 't_a'). Use another key, update the row that has it, or write ON CONFLICT.

=== as a constraint
CREATE TABLE s (id INTEGER PRIMARY KEY, code TEXT UNIQUE NULLS NOT DISTINCT);
INSERT INTO s VALUES (1, NULL);
INSERT INTO s VALUES (2, NULL)
--- rows
23505 There is a row with the same key in 's' (unique key 's_code_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== other keys
INSERT INTO s VALUES (2, 'x');
INSERT INTO t VALUES (NULL, NULL), (2, NULL);
SELECT count(*) FROM t
--- rows
count
3

=== a conflict
INSERT INTO s VALUES (3, NULL) ON CONFLICT (code) DO UPDATE SET code = 'was null';
SELECT * FROM s ORDER BY id
--- rows
id|code
1|was null
2|x
