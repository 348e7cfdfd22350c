Division and remainder.

=== of integers
SELECT 7 / 2 AS a, -7 / 2 AS b, 7 % 3 AS c, -7 % 3 AS d
--- rows
a|b|c|d
3|-3|1|-1

=== by zero
-- unlike sqlite: it gives NULL.
SELECT 1 / 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== a remainder by zero
-- unlike sqlite: it gives NULL.
SELECT 1 % 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== NULL is no zero
SELECT NULL / 0 AS n
--- rows
n
NULL

=== in a branch that is not taken
SELECT CASE WHEN 0 = 0 THEN 1 ELSE 10 / 0 END AS q
--- rows
q
1
