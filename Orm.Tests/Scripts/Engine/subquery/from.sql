Queries in FROM.

=== with names
SELECT d.a, d.b FROM (SELECT 1 AS a, 2 AS b) AS d
--- rows
a|b
1|2

=== nested
SELECT max(s) FROM (SELECT g, sum(v) AS s FROM (SELECT 1 AS g, 2 AS v UNION ALL SELECT 1, 3 UNION ALL SELECT 2, 4) AS x GROUP BY g) AS y
--- rows
max
5

=== VALUES
-- not on sqlite: VALUES has no names there.
SELECT v.n, v.t FROM (VALUES (1, 'a'), (2, 'b')) AS v (n, t) ORDER BY n DESC
--- rows
n|t
2|b
1|a

=== the outer query sees no inner names
SELECT x FROM (SELECT 1 AS y) AS d
--- rows
42703 There is no column 'x' (line 1, column 8). Is 'y' meant?

=== ordered and limited inside
SELECT count(*) FROM (SELECT 1 AS a UNION ALL SELECT 2 ORDER BY a LIMIT 1) AS d
--- rows
count
1
