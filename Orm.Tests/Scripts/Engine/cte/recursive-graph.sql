Graphs.

=== reachable
CREATE TABLE edge (a INTEGER, b INTEGER);
INSERT INTO edge VALUES (1, 2), (2, 3), (3, 1), (3, 4), (5, 6);
WITH RECURSIVE r (n) AS (SELECT 1 UNION SELECT e.b FROM edge AS e JOIN r ON e.a = r.n) SELECT n FROM r ORDER BY n
--- rows
n
1
2
3
4

=== distances
WITH RECURSIVE d (n, steps) AS (SELECT 1, 0 UNION SELECT e.b, d.steps + 1 FROM edge AS e JOIN d ON e.a = d.n WHERE d.steps < 4) SELECT n, min(steps) AS steps FROM d GROUP BY n ORDER BY n
--- rows
n|steps
1|0
2|1
3|2
4|3

=== paths without circles
WITH RECURSIVE p (n, path) AS (SELECT 1, '1' UNION ALL SELECT e.b, p.path || '>' || e.b FROM edge AS e JOIN p ON e.a = p.n WHERE p.path NOT LIKE '%' || e.b || '%') SELECT path FROM p ORDER BY path
--- rows
path
1
1>2
1>2>3
1>2>3>4
