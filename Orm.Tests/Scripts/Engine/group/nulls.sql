NULLs in groups and aggregates.

=== NULLs are one group
CREATE TABLE t (g INTEGER, n INTEGER);
INSERT INTO t VALUES (NULL, 1), (NULL, 2), (1, NULL);
SELECT g, count(*), count(n), sum(n), avg(n) FROM t GROUP BY g ORDER BY g NULLS LAST
--- rows
g|count|count|sum|avg
1|1|0|NULL|NULL
NULL|2|2|3|1.5000000000000000

=== all of them NULL
SELECT sum(n), max(n), count(n) FROM t WHERE g = 1
--- rows
sum|max|count
NULL|NULL|0

=== distinct NULLs
SELECT count(DISTINCT g), count(DISTINCT n) FROM t
--- rows
count|count
1|2
