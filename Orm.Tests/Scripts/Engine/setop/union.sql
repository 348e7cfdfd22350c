UNION and UNION ALL.

=== without duplicates
SELECT 1 AS n UNION SELECT 2 UNION SELECT 1 ORDER BY n
--- rows
n
1
2

=== with them
SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 1 ORDER BY n
--- rows
n
1
1
2

=== NULLs are one
SELECT NULL AS n UNION SELECT NULL
--- rows
n
NULL

=== types meet
SELECT 1 AS n UNION SELECT 2.5 ORDER BY n
--- rows
n
1
2.5

=== types that do not
-- unlike sqlite: any types meet there.
SELECT 1 UNION SELECT 'a'::text || ''
--- rows
42804 INTEGER and TEXT have no type in common (line 2, column 1). Cast one of them.

=== other numbers of columns
SELECT 1 UNION SELECT 1, 2
--- rows
42601 The two queries have different numbers of columns (line 1, column 1).

=== names come from the first
SELECT 1 AS a UNION SELECT 2 AS b ORDER BY a
--- rows
a
1
2

=== ordered by an expression
-- unlike postgresql: it orders the rows of a union by columns only.
SELECT 1 AS a UNION SELECT 2 ORDER BY a + 1
-- unlike sqlite: it orders by any expression of a column.
--- rows
a
1
2
