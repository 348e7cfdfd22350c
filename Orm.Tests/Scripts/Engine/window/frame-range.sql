RANGE frames with distances.

=== numbers
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 1), (2, 2), (3, 2), (4, 5), (5, 9), (6, NULL);
SELECT id, count(*) OVER (ORDER BY n RANGE BETWEEN 1 PRECEDING AND 3 FOLLOWING) AS c FROM s ORDER BY id
--- rows
id|c
1|3
2|4
3|4
4|1
5|1
6|1

=== peers of the current row
SELECT id, count(*) OVER (ORDER BY n RANGE BETWEEN CURRENT ROW AND CURRENT ROW) AS c FROM s ORDER BY id
--- rows
id|c
1|1
2|2
3|2
4|1
5|1
6|1

=== downwards
SELECT id, count(*) OVER (ORDER BY n DESC RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) AS c FROM s ORDER BY id
--- rows
id|c
1|3
2|2
3|2
4|1
5|1
6|1

=== without an order
SELECT count(*) OVER (RANGE 1 PRECEDING) FROM s
--- rows
42P20 RANGE with an offset needs ORDER BY one expression (line 1, column 23).

=== a range that is negative
SELECT sum(n) OVER (ORDER BY n RANGE BETWEEN -1 PRECEDING AND CURRENT ROW) FROM generate_series(1, 3) AS g (n)
--- rows
22013 The offset of a frame is negative.

=== a range to the end that is negative
SELECT sum(n) OVER (ORDER BY n RANGE BETWEEN CURRENT ROW AND -1 FOLLOWING) FROM generate_series(1, 3) AS g (n)
--- rows
22013 The offset of a frame is negative.

=== a range of time that is negative
-- not on sqlite: it has no intervals.
SELECT count(*) OVER (ORDER BY t RANGE BETWEEN INTERVAL '-1 day' PRECEDING AND CURRENT ROW) FROM (VALUES (TIMESTAMP '2024-01-01'), (TIMESTAMP '2024-01-02')) AS v (t)
--- rows
22013 The offset of a frame is negative.
