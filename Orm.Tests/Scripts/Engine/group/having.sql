HAVING.

=== of a group
CREATE TABLE s (g TEXT, n INTEGER);
INSERT INTO s VALUES ('a', 1), ('a', 2), ('b', 10), ('c', NULL);
SELECT g, sum(n) FROM s GROUP BY g HAVING sum(n) > 2 ORDER BY g
--- rows
g|sum
a|3
b|10

=== of a column
SELECT g, count(*) FROM s GROUP BY g HAVING g <> 'a' ORDER BY g
--- rows
g|count
b|1
c|1

=== without GROUP BY
-- not on sqlite: HAVING needs GROUP BY there.
SELECT sum(n) FROM s HAVING count(*) > 3
--- rows
sum
13

=== no row then
-- not on sqlite: HAVING needs GROUP BY there.
SELECT sum(n) FROM s HAVING count(*) > 30
--- rows
sum

=== with a subquery
SELECT g FROM s GROUP BY g HAVING max(n) = (SELECT max(n) FROM s)
--- rows
g
b
