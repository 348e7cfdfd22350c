Where windows may stand.

=== in ORDER BY
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 3), (2, 1), (3, 2);
SELECT id FROM s ORDER BY rank() OVER (ORDER BY n)
--- rows
id
2
3
1

=== not in WHERE
SELECT id FROM s WHERE rank() OVER (ORDER BY n) = 1
--- rows
42P20 An aggregate or window function stands in WHERE (line 1, column 24). Conditions on aggregates belong in HAVING, on windows around the query.

=== in a derived table
SELECT id FROM (SELECT id, rank() OVER (ORDER BY n) AS r FROM s) AS t WHERE r = 1
--- rows
id
2

=== not in another one
SELECT sum(rank() OVER ()) OVER () FROM s
--- rows
42P20 A window function stands inside another function of several rows (line 1, column 8). Compute the inner one in a query in FROM.

=== computed before DISTINCT and LIMIT
SELECT DISTINCT count(*) OVER () AS c FROM s
--- rows
c
3

=== with LIMIT
SELECT id, count(*) OVER () AS c FROM s ORDER BY id LIMIT 1
--- rows
id|c
1|3
