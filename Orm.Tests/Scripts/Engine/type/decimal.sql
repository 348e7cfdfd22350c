NUMERIC is exact.
not on sqlite: its numbers are binary.

=== sums
SELECT 0.1 + 0.2 AS s, 0.1 + 0.2 = 0.3 AS exact, 1.10 + 2.2 AS scale
--- rows
s|exact|scale
0.3|true|3.30

=== products
SELECT 1.5 * 1.5 AS p, 0.001 * 0.001 AS small
--- rows
p|small
2.25|0.000001

=== quotients
SELECT 1.0 / 3 AS a, 10.0 / 4 AS b, 2 / 3.0 AS c, 1 / 0.0001 AS d
--- rows
a|b|c|d
0.33333333333333333333|2.5000000000000000|0.66666666666666666667|10000.0000000000000000

=== remainders
SELECT 7.5 % 2 AS a, -7.5 % 2 AS b
--- rows
a|b
1.5|-1.5

=== digits of a type
SELECT 3.14159::numeric(4, 2) AS a, 2.5::numeric(3, 0) AS b, -2.5::numeric(3, 0) AS c, 0.005::numeric(5, 2) AS d
--- rows
a|b|c|d
3.14|3|-3|0.01

=== too many digits
SELECT 1234.5::numeric(5, 2)
--- rows
22003 The value is out of range for DECIMAL(5,2). Cast to a wider type first (line 1, column 8).

=== division by zero
SELECT 1.5 / 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== comparisons ignore trailing zeros
SELECT 1.0 = 1.000 AS a, 1.10 < 1.2 AS b, 2 = 2.0 AS c
--- rows
a|b|c
true|true|true

=== many digits
SELECT 12345678901234567890.123456789 + 0.000000001 AS a
--- rows
a
12345678901234567890.123456790

=== negative zero is zero
SELECT -0.0 AS a, 0.0 * -1 AS b
--- rows
a|b
0.0|0.0
