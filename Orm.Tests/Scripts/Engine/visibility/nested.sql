Changes stand in the WITH of the statement, not of a query in it.
not on sqlite: it has no changes in WITH.

=== in a subquery
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
SELECT * FROM (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a) AS d

=== in a scalar one
SELECT (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a)

=== in a WITH of a WITH
WITH x AS (WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id FROM a) SELECT * FROM x

=== in the query of an INSERT
INSERT INTO t WITH a AS (INSERT INTO t VALUES (1, 1) RETURNING id) SELECT id + 1, id FROM a

=== nothing has happened
SELECT count(*) FROM t
