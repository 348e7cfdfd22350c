WITH.

=== a name for a query
WITH t AS (SELECT 1 AS n UNION ALL SELECT 2) SELECT sum(n) FROM t
--- rows
sum
3

=== several, that use each other
WITH a AS (SELECT 1 AS n), b AS (SELECT n + 1 AS n FROM a), c (m) AS (SELECT n * 10 FROM b) SELECT a.n, b.n, c.m FROM a, b, c
--- rows
n|n|m
1|2|20

=== used twice
WITH t AS (SELECT 5 AS n) SELECT x.n + y.n AS s FROM t AS x, t AS y
--- rows
s
10

=== hides a table
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1);
WITH t AS (SELECT 99 AS n) SELECT n FROM t
--- rows
n
99

=== but not in itself
WITH t AS (SELECT n + 1 AS n FROM t) SELECT n FROM t
-- unlike sqlite: it takes that as a circle.
--- rows
n
2

=== within a subquery
SELECT (WITH w AS (SELECT max(n) AS m FROM t) SELECT m FROM w) AS m
--- rows
m
1

=== the outer one is seen inside
WITH o AS (SELECT 7 AS k) SELECT n FROM (SELECT k AS n FROM o) AS d
--- rows
n
7

=== the same name twice
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT 1
--- rows
42712 WITH names 'a' twice (line 1, column 6).
