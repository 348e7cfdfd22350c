ROWS frames.

=== all that were before
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 3), (2, 1), (3, 4), (4, 1), (5, 5);
SELECT id, sum(n) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS s FROM s ORDER BY id
--- rows
id|s
1|NULL
2|3
3|4
4|8
5|9

=== all that follow
SELECT id, sum(n) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS s FROM s ORDER BY id
--- rows
id|s
1|14
2|11
3|10
4|6
5|5

=== around
SELECT id, min(n) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS m FROM s ORDER BY id
--- rows
id|m
1|1
2|1
3|1
4|1
5|1

=== behind
SELECT id, max(n) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS m FROM s ORDER BY id
--- rows
id|m
1|4
2|4
3|5
4|5
5|NULL

=== nothing
SELECT id, count(*) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND 3 PRECEDING) AS c FROM s ORDER BY id
--- rows
id|c
1|0
2|0
3|0
4|0
5|0

=== a start alone
SELECT id, sum(n) OVER (ORDER BY id ROWS 1 PRECEDING) AS s FROM s ORDER BY id
--- rows
id|s
1|3
2|4
3|5
4|5
5|6

=== backwards
-- unlike postgresql: it calls this a windowing error, not one of syntax.
SELECT id, sum(n) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM s
--- rows
42601 Expected a frame that starts before it ends, found one that ends first (line 2, column 50). Bounds stand in the order PRECEDING, CURRENT ROW, FOLLOWING; the end is CURRENT ROW unless BETWEEN names another.

=== a negative distance
SELECT id, sum(n) OVER (ORDER BY id ROWS BETWEEN -1 PRECEDING AND CURRENT ROW) AS s FROM s ORDER BY id
--- rows
22013 The offset of a frame is negative.
