ROWS frames.

=== preceding and following
CREATE TABLE s (n INTEGER);
INSERT INTO s VALUES (1), (2), (3), (4), (5);
SELECT n, sum(n) OVER (ORDER BY n ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s FROM s ORDER BY n
--- rows
n|s
1|3
2|6
3|9
4|12
5|9

=== unbounded preceding
SELECT n, sum(n) OVER (ORDER BY n ROWS UNBOUNDED PRECEDING) AS s FROM s ORDER BY n
--- rows
n|s
1|1
2|3
3|6
4|10
5|15

=== unbounded following
SELECT n, sum(n) OVER (ORDER BY n ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s FROM s ORDER BY n
--- rows
n|s
1|15
2|14
3|12
4|9
5|5

=== both preceding
SELECT n, sum(n) OVER (ORDER BY n ROWS BETWEEN 3 PRECEDING AND 2 PRECEDING) AS s FROM s ORDER BY n
--- rows
n|s
1|NULL
2|NULL
3|1
4|3
5|5

=== both following
SELECT n, sum(n) OVER (ORDER BY n ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS s FROM s ORDER BY n
--- rows
n|s
1|5
2|7
3|9
4|5
5|NULL

=== the wrong way round
-- unlike postgresql: the parser finds this out, as an error of syntax.
SELECT sum(n) OVER (ORDER BY n ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM s
--- rows
42601 Expected a frame that starts before it ends, found one that ends first (line 2, column 45). Bounds stand in the order PRECEDING, CURRENT ROW, FOLLOWING; the end is CURRENT ROW unless BETWEEN names another.

=== a negative offset
SELECT sum(n) OVER (ORDER BY n ROWS BETWEEN -1 PRECEDING AND CURRENT ROW) FROM s
--- rows
22013 The offset of a frame is negative.
