CUBE.
not on sqlite: it has no grouping sets.

=== every subset
CREATE TABLE s (r TEXT, p TEXT, n INTEGER);
INSERT INTO s VALUES ('n', 'x', 1), ('n', 'y', 2), ('s', 'x', 4);
SELECT r, p, sum(n), count(*) FROM s GROUP BY CUBE (r, p) ORDER BY r NULLS LAST, p NULLS LAST
--- rows
r|p|sum|count
n|x|1|1
n|y|2|1
n|NULL|3|2
s|x|4|1
s|NULL|4|1
NULL|x|5|2
NULL|y|2|1
NULL|NULL|7|3

=== of nothing
SELECT r, sum(n) FROM s WHERE FALSE GROUP BY CUBE (r)
--- rows
r|sum
NULL|NULL
