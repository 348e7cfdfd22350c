Recursions without an end of their own: no more rounds are made than rows are asked for.
not on sqlite: an integer that is too large becomes a real number there.

=== a limit ends it
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n LIMIT 3
--- rows
i
1
2
3

=== rows behind the limit are not computed
WITH RECURSIVE p (v) AS (SELECT 1 UNION ALL SELECT v * 10 FROM p) SELECT v + 1 AS v FROM p LIMIT 5
--- rows
v
2
11
101
1001
10001

=== nor those behind an offset
WITH RECURSIVE p (v) AS (SELECT 1 UNION ALL SELECT v * 10 FROM p) SELECT v FROM p LIMIT 2 OFFSET 7
--- rows
v
10000000
100000000

=== asked for beyond what a number can hold
WITH RECURSIVE p (v) AS (SELECT 1 UNION ALL SELECT v * 10 FROM p) SELECT v FROM p LIMIT 20
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== two readers of one recursion
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT (SELECT i FROM n LIMIT 1 OFFSET 4) AS fifth, (SELECT i FROM n LIMIT 1 OFFSET 2) AS third
--- rows
fifth|third
5|3

=== distinct rows
WITH RECURSIVE n (i) AS (SELECT 1 UNION SELECT i % 4 + 1 FROM n) SELECT i FROM n
--- rows
i
1
2
3
4

=== whether there is one
SELECT EXISTS (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1 FROM n) AS any
--- rows
any
true

=== of an outer row
SELECT s, (WITH RECURSIVE n (i) AS (SELECT s UNION ALL SELECT i * 2 FROM n) SELECT i FROM n LIMIT 1 OFFSET 3) AS v
FROM generate_series(1, 3) AS g (s) ORDER BY s
--- rows
s|v
1|8
2|16
3|24
