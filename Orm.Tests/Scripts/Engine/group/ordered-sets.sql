Aggregates of sorted values.
not on sqlite: it has others.

=== between two values
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) AS a, percentile_cont(0.25) WITHIN GROUP (ORDER BY x DESC) AS b, percentile_cont(1) WITHIN GROUP (ORDER BY x) AS c FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
a|b|c
2|2.75|5

=== one of the values
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY x) AS a, percentile_disc(0) WITHIN GROUP (ORDER BY x) AS b, percentile_disc(0.9) WITHIN GROUP (ORDER BY x) AS c FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
a|b|c
2|1|5

=== of texts
SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY x) AS a, mode() WITHIN GROUP (ORDER BY x DESC) AS b FROM (VALUES ('a'), ('b'), ('c'), ('b'), ('a')) AS v (x)
--- rows
a|b
b|b

=== the most frequent
SELECT mode() WITHIN GROUP (ORDER BY x) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
a
2

=== of intervals
SELECT CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY x) AS text) AS a FROM (VALUES (interval '1 day'), (interval '4 days')) AS v (x)
--- rows
a
2 days 12:00:00

=== filtered
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FILTER (WHERE x > 1) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
a
2

=== by groups
SELECT k, percentile_cont(0.5) WITHIN GROUP (ORDER BY x) AS a FROM (VALUES (1, 1.5), (2, 2), (1, 3)) AS v (k, x) GROUP BY k HAVING percentile_cont(0.5) WITHIN GROUP (ORDER BY x) > 2 ORDER BY k
--- rows
k|a
1|2.25

=== of no rows
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) AS a, mode() WITHIN GROUP (ORDER BY x) AS b FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x) WHERE false
--- rows
a|b
NULL|NULL

=== no part
SELECT percentile_cont(NULL) WITHIN GROUP (ORDER BY x) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
a
NULL

=== no part of a whole
SELECT percentile_cont(2) WITHIN GROUP (ORDER BY x) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
22003 2 is no part of the way through the values. Give a number from 0 to 1.

=== without the order
SELECT percentile_cont(0.5) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
42883 percentile_cont takes its values from one sorted expression (line 1, column 8). Write percentile_cont(...) WITHIN GROUP (ORDER BY ...).

=== another aggregate
SELECT sum(x) WITHIN GROUP (ORDER BY x) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
42883 sum is no aggregate of sorted values (line 1, column 8). Leave WITHIN GROUP out.

=== over a window
SELECT mode() WITHIN GROUP (ORDER BY x) OVER () AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
0A000 mode cannot stand over a window (line 1, column 8). Write mode(...) WITHIN GROUP (ORDER BY ...).

=== two orders
SELECT mode() WITHIN GROUP (ORDER BY x, x) AS a FROM (VALUES (1), (2), (2), (5), (NULL)) AS v (x)
--- rows
42883 mode takes its values from one sorted expression (line 1, column 8). Write mode(...) WITHIN GROUP (ORDER BY ...).
