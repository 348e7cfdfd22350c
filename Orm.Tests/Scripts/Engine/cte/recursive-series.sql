Series by recursion.

=== powers of two
WITH RECURSIVE p (e, v) AS (SELECT 0, 1 UNION ALL SELECT e + 1, v * 2 FROM p WHERE e < 10) SELECT e, v FROM p WHERE e % 5 = 0 ORDER BY e
--- rows
e|v
0|1
5|32
10|1024

=== factorials
WITH RECURSIVE f (n, v) AS (SELECT 1, 1 UNION ALL SELECT n + 1, v * (n + 1) FROM f WHERE n < 7) SELECT v FROM f WHERE n = 7
--- rows
v
5040

=== characters of a text
WITH RECURSIVE c (i, ch) AS (SELECT 1, substr('abc', 1, 1) UNION ALL SELECT i + 1, substr('abc', i + 1, 1) FROM c WHERE i < 3) SELECT i, ch FROM c ORDER BY i
--- rows
i|ch
1|a
2|b
3|c
