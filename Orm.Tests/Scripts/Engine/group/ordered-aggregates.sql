ORDER BY within aggregates.
not on sqlite: its group_concat is another.

=== joined in an order
CREATE TABLE s (g INTEGER, x TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'b', 1), (1, 'a', 2), (1, 'c', 0), (2, 'z', 5);
SELECT g, string_agg(x, ',' ORDER BY x) AS up, string_agg(x, ',' ORDER BY n DESC) AS down FROM s GROUP BY g ORDER BY g
--- rows
g|up|down
1|a,b,c|a,b,c
2|z|z

=== with DISTINCT
SELECT string_agg(DISTINCT x, '-' ORDER BY x) AS d FROM (VALUES ('b'), ('a'), ('b')) AS v(x)
--- rows
d
a-b

=== with FILTER
SELECT string_agg(x, '' ORDER BY x) FILTER (WHERE n > 0) AS f FROM s
--- rows
f
abz

=== of nothing
SELECT string_agg(x, ',') AS n FROM s WHERE g = 9
--- rows
n
NULL
