Set operations in subqueries and WITH.

=== in IN
SELECT 2 IN (SELECT 1 UNION SELECT 2) AS a
--- rows
a
true

=== in FROM
SELECT count(*) AS n, sum(v) AS s FROM (SELECT 1 AS v UNION ALL SELECT 1 UNION ALL SELECT 2) AS t
--- rows
n|s
3|4

=== in EXISTS
SELECT EXISTS (SELECT 1 INTERSECT SELECT 2) AS a
--- rows
a
false

=== in WITH
WITH t AS (SELECT 1 AS n UNION SELECT 2 EXCEPT SELECT 1) SELECT n FROM t
--- rows
n
2
