Changes stand in the WITH of the statement, not of a query in it.
not on sqlite: it has no changes in WITH.

=== in a subquery
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
SELECT * FROM (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a) AS d
--- rows
0A000 Changes in WITH belong to the whole statement (line 2, column 21). Put this WITH in front of the statement.

=== in a scalar one
SELECT (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a)
--- rows
0A000 Changes in WITH belong to the whole statement (line 1, column 14). Put this WITH in front of the statement.

=== in a WITH of a WITH
WITH x AS (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a) SELECT * FROM x
--- rows
0A000 Changes in WITH belong to the whole statement (line 1, column 17). Put this WITH in front of the statement.

=== in the query of an INSERT
INSERT INTO t WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id + 1, id FROM a
--- rows
0A000 Changes in WITH belong to the whole statement (line 1, column 20). Put this WITH in front of the statement.

=== nothing has happened
SELECT count(*) FROM t
--- rows
count
0
