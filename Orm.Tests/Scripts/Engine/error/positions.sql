Errors know their place.

=== in the second line
SELECT 1,
  nothing
--- rows
42703 There is no column 'nothing' (line 2, column 3).

=== a type
SELECT CAST(1 AS nothing)
--- rows
42704 There is no type 'nothing' (line 1, column 18). Types are INTEGER, TEXT, NUMERIC(p, s), ...

=== a function
SELECT nothing(1)
--- rows
42883 There is no nothing(INTEGER) (line 1, column 8).

=== a table
SELECT * FROM (SELECT * FROM nothing) AS t
--- rows
42P01 There is no table 'nothing' (line 1, column 30).

=== an operator
-- unlike sqlite: it adds anything.
SELECT true + 1
--- rows
42883 There is no +(BOOLEAN, INTEGER) (line 2, column 8). Cast the arguments.
