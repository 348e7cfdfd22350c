Digits, factorials and parts of a range.
not on sqlite: it has others.

=== digits behind the point
SELECT scale(1.230) AS a, min_scale(1.230) AS b, trim_scale(1.230) AS c, scale(10) AS d, trim_scale(100.00) AS e
--- rows
a|b|c|d|e
3|2|1.23|0|100

=== factorials
SELECT factorial(0) AS a, factorial(5) AS b, factorial(20) AS c
--- rows
a|b|c
1|120|2432902008176640000

=== of a negative number
SELECT factorial(-1) AS a
--- rows
22003 The value is out of range for NUMERIC. Cast to a wider type first.

=== parts of a range
SELECT width_bucket(5.35, 0.024, 10.06, 5) AS a, width_bucket(-1, 0, 10, 5) AS b, width_bucket(10, 0, 10, 5) AS c, width_bucket(3, 10, 0, 5) AS d
--- rows
a|b|c|d
3|0|6|4

=== no parts
SELECT width_bucket(1, 0, 10, 0) AS a
--- rows
2201G width_bucket needs a positive number of parts, and two different finite bounds.

=== no range
SELECT width_bucket(1, 5, 5, 3) AS a
--- rows
2201G width_bucket needs a positive number of parts, and two different finite bounds.

=== out of range
SELECT exp(1000::float8) AS a
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.

=== a text out of range
SELECT CAST('1e999' AS double precision) AS a
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first (line 1, column 8).

=== the least number
SELECT gcd((-9223372036854775807 - 1)::bigint, 0) AS a
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== its opposite
SELECT -((-9223372036854775807 - 1)::bigint) AS a
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== no number
SELECT CAST('.-5' AS numeric) AS a
--- rows
22P02 '.-5' is no value of NUMERIC (line 1, column 8).

=== signs
SELECT CAST('-.5' AS numeric) AS a, CAST('+1.' AS numeric) AS b, CAST('-1e2' AS numeric) AS c
--- rows
a|b|c
-0.5|1|-100
