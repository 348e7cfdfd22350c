CROSS JOIN and commas.

=== every pair
CREATE TABLE a (x INTEGER);
CREATE TABLE b (y TEXT);
INSERT INTO a VALUES (1), (2);
INSERT INTO b VALUES ('p'), ('q');
SELECT x, y FROM a CROSS JOIN b ORDER BY x, y
--- rows
x|y
1|p
1|q
2|p
2|q

=== with commas
SELECT x, y FROM a, b WHERE x = 2 ORDER BY y
--- rows
x|y
2|p
2|q

=== with nothing
SELECT count(*) FROM a CROSS JOIN (SELECT 1 AS z WHERE FALSE) AS e
--- rows
count
0

=== a comma binds looser than JOIN
SELECT count(*) FROM a, b JOIN a AS c ON c.x = 1
--- rows
count
4
