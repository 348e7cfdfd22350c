REAL is computed in single precision.
not on sqlite: its REAL has double precision.

=== rounded at each step
SELECT 16777216::real + 1::real = 16777216::real a, 0.1::real + 0.2::real b, 1::real / 3::real c, 0.1::real * 3::real d, 16777216::real + 1::real - 16777216::real e
--- rows
a|b|c|d|e
true|0.3|0.33333334|0.3|0

=== with others in double precision
SELECT 0.1::real * 3::double precision a, 0.1::real::double precision b
--- rows
a|b
0.30000000447034836|0.10000000149011612

=== too large
SELECT 3.4e38::real * 10::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== a sum that is too large
SELECT 3.4e38::real + 3.4e38::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== too small
SELECT 1e-30::real * 1e-30::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== a quotient that is too small
SELECT 1e-30::real / 1e30::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== a true zero
SELECT 0::real * 1e-30::real a, 0::real / 5::real b, 1::real - 1::real c
--- rows
a|b|c
0|0|0

=== divided by zero
SELECT 1::real / 0::real
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== a number that is too large
SELECT 1e39::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first (line 1, column 8).

=== or too small
SELECT '1e-50'::double precision::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first (line 1, column 8).

=== a text that is too large
SELECT '1e39'::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first (line 1, column 8).

=== infinity
SELECT 'Infinity'::real * 2::real a, 1::real / 'Infinity'::real b, 'NaN'::real + 1::real c
--- rows
a|b|c
Infinity|0|NaN

=== from rows
CREATE TABLE r (id INTEGER PRIMARY KEY, a REAL, b DOUBLE PRECISION);
INSERT INTO r VALUES (1, 16777216, 1), (2, 1, '1e-200'), (3, 1, 0);
SELECT sum(a) = 16777216::real AS a, avg(a) AS b FROM r
--- rows
a|b
true|5592406

=== rows that are too large
UPDATE r SET a = a * 1e38::real * 10::real
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== a sum of rows that is too large
SELECT sum(x) FROM (VALUES (3e38::real), (3e38::real)) t(x)
--- rows
22003 The value is out of range for REAL. Cast to a wider type first.

=== in double precision
SELECT b * b AS x FROM r ORDER BY id
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.

=== with a true zero
SELECT b * 1e100::double precision AS x FROM r ORDER BY id
--- rows
x
1e+100
1e-100
0

=== a double that is too small
SELECT '1e-308'::double precision * '1e-308'::double precision
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.

=== a sum of doubles that is too large
SELECT sum(x) FROM (VALUES (1e308::double precision), (1e308::double precision)) t(x)
--- rows
22003 The value is out of range for DOUBLE PRECISION. Cast to a wider type first.
