round, trunc, ceil and floor.
not on sqlite: its numbers have no exact form.

=== halves of exact numbers go away from zero
SELECT round(2.5) AS a, round(-2.5) AS b, round(0.125, 2) AS c
--- rows
a|b|c
3|-3|0.13

=== halves of doubles go to the even one
SELECT round(2.5::double precision) AS a, round(3.5::double precision) AS b
--- rows
a|b
2|4

=== before the point
SELECT round(1234.5, -2) AS a, trunc(1299.9, -2) AS b
--- rows
a|b
1200|1200

=== up and down
SELECT ceil(-1.5) AS a, floor(-1.5) AS b, ceiling(1.1) AS c, trunc(-1.9) AS d
--- rows
a|b|c|d
-1|-2|2|-1

=== signs
SELECT sign(-3.2) AS a, sign(0) AS b, abs(-4.50) AS c
--- rows
a|b|c
-1|0|4.50
