Integers of three widths.
not on sqlite: all of its integers have 64 bits.

=== arithmetic
SELECT 7 / 2 AS d, -7 / 2 AS nd, 7 % 3 AS m, -7 % 3 AS nm, 2 + 3 * 4 AS p
--- rows
d|nd|m|nm|p
3|-3|1|-1|14

=== limits
SELECT 32767::smallint AS s, 2147483647 AS i, 9223372036854775807 AS b, -9223372036854775808 AS nb
--- rows
s|i|b|nb
32767|2147483647|9223372036854775807|-9223372036854775808

=== overflow of INTEGER
SELECT 2147483647 + 1
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== a constant that is wider is a BIGINT
SELECT 2147483648 + 1 AS b
--- rows
b
2147483649

=== overflow of BIGINT
SELECT 9223372036854775807 + 1
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== overflow of SMALLINT
SELECT 32767::smallint + 1::smallint
--- rows
22003 The value is out of range for SMALLINT. Cast to a wider type first.

=== a cast that does not fit
SELECT 70000::smallint
--- rows
22003 The value is out of range for SMALLINT. Cast to a wider type first (line 1, column 8).

=== division by zero
SELECT 1 / 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== remainder by zero
SELECT 1 % 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== the least by minus one
SELECT (-2147483648)::integer / -1
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== bits
SELECT 6 & 3 AS a, 6 | 3 AS o, 6 # 3 AS x, ~6 AS n, 1 << 4 AS l, 256 >> 4 AS r
--- rows
a|o|x|n|l|r
2|7|5|-7|16|16
