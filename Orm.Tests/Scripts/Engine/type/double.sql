DOUBLE PRECISION and REAL.
not on sqlite: it writes them in another way.

=== arithmetic
-- unlike postgresql: a number of more than 38 digits is a DOUBLE here, and exact there.
SELECT 0.1::double precision + 0.2::double precision AS s, 1e0 / 3 AS third, 1e308 AS large
--- rows
s|third|large
0.30000000000000004|0.33333333333333333333|1e+308

=== shortest text
SELECT 1.0::double precision AS a, 100000000000000000000.0::double precision AS b, 1.5e-7::double precision AS c, 123456.789::real AS d
--- rows
a|b|c|d
1|1e+20|1.5e-07|123456.79

=== special values
SELECT 'NaN'::double precision AS nan, 'Infinity'::double precision AS inf, '-Infinity'::double precision AS ninf
--- rows
nan|inf|ninf
NaN|Infinity|-Infinity

=== NaN is equal to itself and greater than all
SELECT 'NaN'::double precision = 'NaN'::double precision AS eq, 'NaN'::double precision > 'Infinity'::double precision AS gt
--- rows
eq|gt
true|true

=== overflow
SELECT 1e308::double precision * 10
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.

=== to integers, to even
SELECT 2.5::double precision::integer AS a, 3.5::double precision::integer AS b, -2.5::double precision::integer AS c
--- rows
a|b|c
2|4|-2

=== too large for an integer
SELECT 1e10::double precision::integer
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first (line 1, column 8).

=== division by zero
SELECT 1::double precision / 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).
