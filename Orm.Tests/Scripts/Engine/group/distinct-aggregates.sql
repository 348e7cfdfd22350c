DISTINCT inside of aggregates.

=== sums
CREATE TABLE t (g INTEGER, n INTEGER);
INSERT INTO t VALUES (1, 2), (1, 2), (1, 3), (2, 2);
SELECT sum(n), sum(DISTINCT n), count(n), count(DISTINCT n), max(DISTINCT n) FROM t
--- rows
sum|sum|count|count|max
9|5|4|2|3

=== by group
SELECT g, count(DISTINCT n) FROM t GROUP BY g ORDER BY g
--- rows
g|count
1|2
2|1

=== of several columns, as rows of a query
SELECT count(*) FROM (SELECT DISTINCT g, n FROM t) AS d
--- rows
count
3
