Errors of values while rows are computed.
not on sqlite: it converts anything.

=== division by zero
SELECT 10 / n FROM (VALUES (1), (0)) AS t (n)
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== only where it is reached
SELECT 10 / n FROM (VALUES (1), (0)) AS t (n) WHERE n <> 0
--- rows
?column?
10

=== overflow
SELECT n * 2000000000 FROM (VALUES (1), (2)) AS t (n)
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== a cast
SELECT v::integer FROM (VALUES ('1'), ('x')) AS t (v)
--- rows
22P02 'x' is no value of INTEGER.

=== more than one row
SELECT (SELECT n FROM (VALUES (1), (2)) AS t (n))
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.

=== a date out of range
SELECT DATE '9999-12-31' + 2000000000
--- rows
?column?
5485814-01-05
