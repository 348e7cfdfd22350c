Functions of numbers.
not on sqlite: it has few of them.

=== signs
SELECT abs(-5) AS a, abs(-1.50) AS b, sign(-2) AS c, sign(0.0) AS d, sign(3.5) AS e
--- rows
a|b|c|d|e
5|1.50|-1|0|1

=== rounding decimals
SELECT round(2.5) AS a, round(-2.5) AS b, round(2.345, 2) AS c, round(1234.5, -2) AS d, trunc(2.99) AS e, trunc(-2.567, 1) AS f
--- rows
a|b|c|d|e|f
3|-3|2.35|1200|2|-2.5

=== rounding doubles
SELECT round(2.5::double precision) AS a, round(3.5::double precision) AS b, trunc(-2.7::double precision) AS c
--- rows
a|b|c
2|4|-2

=== floor and ceiling
SELECT floor(-1.5) AS a, ceil(-1.5) AS b, ceiling(1.2) AS c, floor(2::double precision) AS d
--- rows
a|b|c|d
-2|-1|2|2

=== division
SELECT div(7, 2) AS a, mod(7, 3) AS b, mod(-7, 3) AS c, div(-7.5, 2) AS d
--- rows
a|b|c|d
3|1|-1|-3

=== powers of doubles
SELECT power(2::double precision, 10::double precision) AS a, sqrt(16::double precision) AS b, cbrt(27::double precision) AS c, 2 ^ 3 AS d
--- rows
a|b|c|d
1024|4|3.0000000000000004|8

=== the root of a negative number
SELECT sqrt(-1)
--- rows
2201F There is no the square root of a negative number.

=== logarithms
SELECT ln(1::double precision) AS a, log(100::double precision) AS b, exp(0::double precision) AS c
--- rows
a|b|c
0|2|1

=== the logarithm of zero
SELECT ln(0)
--- rows
2201E There is no the logarithm of a number that is not positive.

=== a zero to a negative power
SELECT power(0, -1)
--- rows
2201F There is no zero to a negative power, or a negative number to a broken one.

=== common divisors
SELECT gcd(12, 18) AS a, lcm(4, 6) AS b
--- rows
a|b
6|12

=== angles
SELECT pi() > 3.14 AS a, degrees(pi()) AS b, sin(0) AS c, atan2(0, 1) AS d
--- rows
a|b|c|d
true|180|0|0
