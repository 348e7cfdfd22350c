Groups by expressions.

=== by a case
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1), (2), (3), (4), (5);
SELECT CASE WHEN n < 3 THEN 'low' ELSE 'high' END AS c, count(*) FROM t GROUP BY CASE WHEN n < 3 THEN 'low' ELSE 'high' END ORDER BY c
--- rows
c|count
high|3
low|2

=== the expression in another one
SELECT (n % 2) * 10 AS x, sum(n) FROM t GROUP BY n % 2 ORDER BY x
--- rows
x|sum
0|6
10|9

=== by a constant
-- unlike postgresql: it takes numbers of columns only.
SELECT count(*) FROM t GROUP BY 'x'
--- rows
count
5

=== by a subquery's column
SELECT h, count(*) FROM (SELECT n / 2 AS h FROM t) AS d GROUP BY h ORDER BY h
--- rows
h|count
0|1
1|2
2|2
