What is converted by itself, and what is not.
not on sqlite: it converts anything.

=== numbers meet
SELECT 1 + 1.5 AS a, 1 = 1.0 AS b, 1::smallint + 1::bigint AS c
--- rows
a|b|c
2.5|true|2

=== literals take the other's type
SELECT 1 + '2' AS a, DATE '2024-01-01' = '2024-01-01' AS b, TRUE = 'f' AS c
--- rows
a|b|c
3|true|false

=== a column of text does not
SELECT 1 + t FROM (VALUES ('2'::text)) AS x (t)
--- rows
42883 There is no +(INTEGER, TEXT) (line 1, column 8). Cast the arguments.

=== text and number
SELECT 'a'::text = 1
--- rows
42883 TEXT and INTEGER have no type in common (line 1, column 8). Cast one of them.

=== anything joins a text
SELECT 'n=' || 5 AS a, 1.5 || '' AS b, DATE '2024-01-01' || '!' AS c
--- rows
a|b|c
n=5|1.5|2024-01-01!

=== two numbers do not
SELECT 1 || 2
--- rows
42883 INTEGER || INTEGER is not defined (line 1, column 8). Cast one to TEXT.

=== a boolean and a number
SELECT TRUE = 1
--- rows
42883 BOOLEAN and INTEGER have no type in common (line 1, column 8). Cast one of them.
