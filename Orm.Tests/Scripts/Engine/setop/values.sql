VALUES as a query.

=== alone
VALUES (1, 'a'), (2, 'b')
--- rows
column1|column2
1|a
2|b

=== ordered
VALUES (3), (1), (2) ORDER BY 1
-- not on sqlite: it does not order VALUES.
--- rows
column1
1
2
3

=== in a union
VALUES (1) UNION SELECT 2 ORDER BY 1
--- rows
column1
1
2

=== types meet
VALUES (1), (2.5)
--- rows
column1
1
2.5

=== rows of different lengths
VALUES (1), (2, 3)
--- rows
42601 The rows of VALUES have different lengths (line 1, column 13).
