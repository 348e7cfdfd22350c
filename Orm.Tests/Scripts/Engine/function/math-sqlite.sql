Functions of numbers that SQLite has as well.

=== abs
SELECT abs(-5) AS a, abs(2.5) AS b, abs(NULL) AS c
--- rows
a|b|c
5|2.5|NULL

=== round
SELECT round(2.345, 2) AS a, round(2.5) AS b
--- rows
a|b
2.35|3

=== arithmetic
SELECT 7 / 2 AS a, 7 % 3 AS b, -7 / 2 AS c, 2 * 3 - 4 AS d, 7.0 / 2 AS e
--- rows
a|b|c|d|e
3|1|-3|2|3.5000000000000000
