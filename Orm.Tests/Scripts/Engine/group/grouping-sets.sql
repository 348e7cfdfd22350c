GROUPING SETS.
not on sqlite: it has no grouping sets.

=== chosen sets
CREATE TABLE s (r TEXT, p TEXT, n INTEGER);
INSERT INTO s VALUES ('n', 'x', 1), ('n', 'y', 2), ('s', 'x', 4);
SELECT r, p, sum(n) FROM s GROUP BY GROUPING SETS ((r), (p), ()) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum
n|NULL|3
s|NULL|4
NULL|x|5
NULL|y|2
NULL|NULL|7

=== the same set twice
SELECT r, sum(n) FROM s GROUP BY GROUPING SETS ((r), (r)) ORDER BY r
--- rows
r|sum
n|3
n|3
s|4
s|4

=== unless it is DISTINCT
SELECT r, sum(n) FROM s GROUP BY DISTINCT GROUPING SETS ((r), (r)) ORDER BY r
--- rows
r|sum
n|3
s|4

=== nested
SELECT r, p, sum(n) FROM s GROUP BY GROUPING SETS (ROLLUP (r), (p)) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum
n|NULL|3
s|NULL|4
NULL|x|5
NULL|y|2
NULL|NULL|7

=== the product of two
SELECT r, p, sum(n) FROM s GROUP BY GROUPING SETS ((r), ()), GROUPING SETS ((p), ()) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum
n|x|1
n|y|2
n|NULL|3
s|x|4
s|NULL|4
NULL|x|5
NULL|y|2
NULL|NULL|7
