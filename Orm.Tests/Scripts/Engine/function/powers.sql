Powers, roots and logarithms.
not on sqlite: its functions give NULL for what has no answer.

=== exact
SELECT power(2, 10) AS a, sqrt(2.25::double precision) AS b, cbrt(27) AS c
--- rows
a|b|c
1024|1.5|3.0000000000000004

=== of doubles
SELECT exp(0::double precision) AS a, ln(1::double precision) AS b, log(100::double precision) AS c
--- rows
a|b|c
1|0|2

=== a root of a negative number
SELECT sqrt(-1)
--- rows
2201F There is no the square root of a negative number.

=== a logarithm of nothing
SELECT ln(0)
--- rows
2201E There is no the logarithm of a number that is not positive.

=== greatest common divisor
SELECT gcd(12, 18) AS g, lcm(4, 6) AS l, div(7, 2) AS d, mod(-7, 3) AS m
--- rows
g|l|d|m
6|12|3|-1
