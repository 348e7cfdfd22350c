Queries whose rows are not rows of tables cannot lock them.
not on sqlite: it has no FOR UPDATE.

=== DISTINCT
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 5), (2, 6);
SELECT DISTINCT n FROM t FOR UPDATE
--- rows
0A000 FOR UPDATE with DISTINCT is not supported (line 3, column 26).

=== groups
SELECT n FROM t GROUP BY n FOR UPDATE
--- rows
0A000 FOR UPDATE with GROUP BY or HAVING is not supported (line 1, column 28).

=== an aggregate
SELECT count(*) FROM t FOR UPDATE
--- rows
0A000 FOR UPDATE with aggregates or windows is not supported (line 1, column 24).

=== HAVING
SELECT 1 FROM t HAVING count(*) > 1 FOR UPDATE
--- rows
0A000 FOR UPDATE with GROUP BY or HAVING is not supported (line 1, column 37).

=== a window
SELECT row_number() OVER () FROM t FOR UPDATE
--- rows
0A000 FOR UPDATE with aggregates or windows is not supported (line 1, column 36).

=== a union
SELECT id FROM t UNION SELECT n FROM t FOR UPDATE
--- rows
0A000 FOR UPDATE with UNION, INTERSECT or EXCEPT is not supported (line 1, column 40).

=== VALUES
VALUES (1), (2) FOR UPDATE
--- rows
0A000 FOR UPDATE with VALUES is not supported (line 1, column 17).

=== a common table expression by name
WITH c AS (SELECT id FROM t) SELECT id FROM c FOR UPDATE OF c
--- rows
0A000 FOR UPDATE of anything but tables and queries is not supported (line 1, column 61).

=== without a name it is left alone
WITH c AS (SELECT id FROM t) SELECT id FROM c ORDER BY id FOR UPDATE
--- rows
id
1
2

=== a query in FROM that has groups
SELECT s.n FROM (SELECT n FROM t GROUP BY n) AS s FOR UPDATE
--- rows
0A000 FOR UPDATE with GROUP BY or HAVING is not supported (line 1, column 51).
