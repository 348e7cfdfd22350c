VALUES as a table.

=== columns have names
SELECT column1, column2 FROM (VALUES (1, 'a'), (2, 'b')) AS v ORDER BY column1
--- rows
column1|column2
1|a
2|b

=== names of one's own
-- not on sqlite: it gives no names to the columns of VALUES.
SELECT n, t FROM (VALUES (1, 'a'), (2, 'b')) AS v(n, t) ORDER BY n DESC
--- rows
n|t
2|b
1|a

=== types meet
-- not on sqlite: it has no types of columns.
SELECT n FROM (VALUES (1), (2.5), (NULL)) AS v(n) ORDER BY n
--- rows
n
1
2.5
NULL

=== types that do not meet
-- not on sqlite: it has no types of columns.
VALUES (1), ('x'::text)
--- rows
42804 INTEGER and TEXT have no type in common (line 2, column 1). Cast one of them.

=== rows of different lengths
VALUES (1, 2), (3)
--- rows
42601 The rows of VALUES have different lengths (line 1, column 16).
