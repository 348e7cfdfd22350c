What stands behind a LIMIT is not computed.
not on sqlite: it divides by zero without an error, and has no sequences.

=== rows that would fail
SELECT 12 / (5 - x) AS v FROM generate_series(1, 10) AS g (x) LIMIT 4
--- rows
v
3
4
6
12

=== one more
SELECT 12 / (5 - x) AS v FROM generate_series(1, 10) AS g (x) LIMIT 5
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== a sequence counts the rows that are given
CREATE SEQUENCE counted;
SELECT nextval('counted') AS n FROM generate_series(1, 100) LIMIT 3;
SELECT nextval('counted') AS n
--- rows
n
4
