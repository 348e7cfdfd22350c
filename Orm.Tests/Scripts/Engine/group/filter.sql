FILTER.

=== some of the rows
CREATE TABLE s (g TEXT, n INTEGER);
INSERT INTO s VALUES ('a', 1), ('a', 5), ('b', 10), ('b', NULL);
SELECT g, count(*) FILTER (WHERE n > 2) AS big, sum(n) FILTER (WHERE n < 6) AS small FROM s GROUP BY g ORDER BY g
--- rows
g|big|small
a|1|6
b|1|NULL

=== unknown is left out
SELECT count(*) FILTER (WHERE n <> 1) FROM s
--- rows
count
2

=== of DISTINCT
SELECT count(DISTINCT g) FILTER (WHERE n IS NOT NULL) FROM s
--- rows
count
2

=== of no aggregate
SELECT abs(n) FILTER (WHERE n > 1) FROM s
--- rows
42809 abs is not an aggregate (line 1, column 8).
