Aggregates as window functions.

=== running
CREATE TABLE s (id INTEGER PRIMARY KEY, g TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'a', 1), (2, 'a', 2), (3, 'b', 3), (4, 'b', NULL);
SELECT id, sum(n) OVER (ORDER BY id) AS s, count(*) OVER (ORDER BY id) AS c, count(n) OVER (ORDER BY id) AS cn FROM s ORDER BY id
--- rows
id|s|c|cn
1|1|1|1
2|3|2|2
3|6|3|3
4|6|4|3

=== of the whole
SELECT id, sum(n) OVER () AS s, max(n) OVER (PARTITION BY g) AS m FROM s ORDER BY id
--- rows
id|s|m
1|6|2
2|6|2
3|6|3
4|6|3

=== a share
SELECT id, n * 100 / sum(n) OVER (PARTITION BY g) AS share FROM s ORDER BY id
--- rows
id|share
1|33
2|66
3|100
4|NULL

=== with FILTER
SELECT id, count(*) FILTER (WHERE n > 1) OVER (ORDER BY id) AS c FROM s ORDER BY id
--- rows
id|c
1|0
2|1
3|2
4|2

=== of groups
SELECT g, sum(n) AS s, sum(sum(n)) OVER (ORDER BY g) AS running FROM s GROUP BY g ORDER BY g
--- rows
g|s|running
a|3|3
b|3|6

=== peers count together
SELECT id, count(*) OVER (ORDER BY g) AS c FROM s ORDER BY id
--- rows
id|c
1|2
2|2
3|4
4|4
