LIMIT and ORDER BY in subqueries.

=== the newest
CREATE TABLE t (g INTEGER, n INTEGER);
INSERT INTO t VALUES (1, 5), (1, 7), (2, 3);
SELECT g, (SELECT o.n FROM t AS o WHERE o.g = t.g ORDER BY o.n DESC LIMIT 1) AS top FROM t GROUP BY g ORDER BY g
--- rows
g|top
1|7
2|3

=== IN with LIMIT
SELECT n FROM t WHERE n IN (SELECT n FROM t ORDER BY n DESC LIMIT 2) ORDER BY n
--- rows
n
5
7

=== EXISTS with OFFSET
SELECT EXISTS (SELECT 1 FROM t WHERE g = 1 LIMIT 1 OFFSET 1) AS two, EXISTS (SELECT 1 FROM t WHERE g = 2 LIMIT 1 OFFSET 1) AS one
--- rows
two|one
true|false
