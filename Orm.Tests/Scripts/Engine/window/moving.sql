Moving averages and running totals.

=== moving average
CREATE TABLE s (d INTEGER, v INTEGER);
INSERT INTO s VALUES (1, 10), (2, 20), (3, 60), (4, 30);
SELECT d, sum(v) OVER (ORDER BY d ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS two FROM s ORDER BY d
--- rows
d|two
1|10
2|30
3|80
4|90

=== minimum and maximum of a frame
SELECT d, min(v) OVER w AS lo, max(v) OVER w AS hi FROM s WINDOW w AS (ORDER BY d ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) ORDER BY d
--- rows
d|lo|hi
1|10|20
2|10|60
3|20|60
4|30|60

=== change to the row before
SELECT d, v - lag(v, 1, v) OVER (ORDER BY d) AS change FROM s ORDER BY d
--- rows
d|change
1|0
2|10
3|40
4|-30

=== an empty frame
SELECT d, sum(v) OVER (ORDER BY d ROWS BETWEEN 3 FOLLOWING AND 4 FOLLOWING) AS s, count(*) OVER (ORDER BY d ROWS BETWEEN 3 FOLLOWING AND 4 FOLLOWING) AS c FROM s ORDER BY d
--- rows
d|s|c
1|30|1
2|NULL|0
3|NULL|0
4|NULL|0
