GROUPING tells a subtotal from a NULL.
not on sqlite: it has no grouping sets.

=== of one
CREATE TABLE s (r TEXT, n INTEGER);
INSERT INTO s VALUES ('n', 1), (NULL, 2);
SELECT r, grouping(r), sum(n) FROM s GROUP BY ROLLUP (r) ORDER BY grouping(r), r
--- rows
r|grouping|sum
n|0|1
NULL|0|2
NULL|1|3

=== of several
SELECT r, n, grouping(r, n) AS g FROM s GROUP BY CUBE (r, n) ORDER BY g, r NULLS LAST, n NULLS LAST
--- rows
r|n|g
n|1|0
NULL|2|0
n|NULL|1
NULL|NULL|1
NULL|1|2
NULL|2|2
NULL|NULL|3

=== of a plain group
SELECT r, grouping(r) FROM s GROUP BY r ORDER BY r
--- rows
r|grouping
n|0
NULL|0

=== of what is not grouped by
SELECT grouping(n) FROM s GROUP BY r
--- rows
42803 'n' is neither grouped by nor inside an aggregate (line 1, column 8). Add it to GROUP BY, or wrap it in an aggregate such as MIN.

=== constants stay what they are
SELECT 0 AS zero, 1 AS one, 2 AS two, 3 AS three, grouping(r) AS g FROM s GROUP BY ROLLUP (r) ORDER BY g, r
--- rows
zero|one|two|three|g
0|1|2|3|0
0|1|2|3|0
0|1|2|3|1
