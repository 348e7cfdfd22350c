GROUPING tells subtotals from values.
not on sqlite: it has no ROLLUP.

=== one column
CREATE TABLE s (g TEXT, h TEXT, n INTEGER);
INSERT INTO s VALUES ('a', 'x', 1), ('a', NULL, 2), ('b', 'x', 4);
SELECT g, h, sum(n) AS s, grouping(g, h) AS bits FROM s GROUP BY ROLLUP (g, h) ORDER BY bits, g, h
--- rows
g|h|s|bits
a|x|1|0
a|NULL|2|0
b|x|4|0
a|NULL|3|1
b|NULL|4|1
NULL|NULL|7|3

=== in a condition
SELECT g, sum(n) AS s FROM s GROUP BY ROLLUP (g) HAVING grouping(g) = 1
--- rows
g|s
NULL|7

=== of something else
SELECT grouping(n) FROM s GROUP BY g
--- rows
42803 'n' is neither grouped by nor inside an aggregate (line 1, column 8). Add it to GROUP BY, or wrap it in an aggregate such as MIN.
