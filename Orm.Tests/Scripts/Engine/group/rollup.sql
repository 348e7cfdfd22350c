ROLLUP.
not on sqlite: it has no grouping sets.

=== subtotals
CREATE TABLE s (r TEXT, p TEXT, n INTEGER);
INSERT INTO s VALUES ('n', 'x', 1), ('n', 'y', 2), ('s', 'x', 4);
SELECT r, p, sum(n) FROM s GROUP BY ROLLUP (r, p) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum
n|x|1
n|y|2
n|NULL|3
s|x|4
s|NULL|4
NULL|NULL|7

=== of a group of columns
SELECT r, p, sum(n) FROM s GROUP BY ROLLUP ((r, p)) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum
n|x|1
n|y|2
s|x|4
NULL|NULL|7

=== after a column
SELECT r, p, sum(n) FROM s GROUP BY r, ROLLUP (p) ORDER BY r, p NULLS LAST
--- rows
r|p|sum
n|x|1
n|y|2
n|NULL|3
s|x|4
s|NULL|4

=== with HAVING
SELECT r, sum(n) FROM s GROUP BY ROLLUP (r) HAVING sum(n) > 3 ORDER BY r NULLS LAST
--- rows
r|sum
s|4
NULL|7
