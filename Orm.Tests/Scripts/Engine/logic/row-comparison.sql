Rows are compared from left to right.

=== equal
SELECT (1, 2) = (1, 2) AS a, (1, 2) <> (1, 3) AS b, (1, NULL) = (2, 2) AS c, (1, NULL) = (1, 2) AS d
--- rows
a|b|c|d
true|true|false|NULL

=== ordered
SELECT (1, 9) < (2, 0) AS a, (1, 2) < (1, 2) AS b, (1, 2) <= (1, 2) AS c, (1, NULL) < (2, 1) AS d
--- rows
a|b|c|d
true|false|true|true

=== a page after a key
SELECT x, y FROM (SELECT 1 AS x, 1 AS y UNION ALL SELECT 1, 2 UNION ALL SELECT 2, 0) AS t WHERE (x, y) > (1, 1) ORDER BY x, y
--- rows
x|y
1|2
2|0

=== of different lengths
SELECT (1, 2) = (1, 2, 3)
--- rows
42601 The rows have different numbers of columns (line 1, column 8).

=== a row without columns
-- not on sqlite: it has no such rows.
SELECT ROW() IS NULL AS a, ROW() IS NOT NULL AS b
--- rows
a|b
true|true

=== rows without columns have no order
-- not on sqlite: it has no such rows.
SELECT ROW() = ROW()
--- rows
0A000 A comparison of rows without columns is not supported (line 2, column 8).
