Errors of groups and windows.

=== an aggregate in WHERE
CREATE TABLE t (g INTEGER, n INTEGER);
SELECT g FROM t WHERE sum(n) > 1 GROUP BY g
--- rows
42803 An aggregate or window function stands in WHERE (line 2, column 23). Conditions on aggregates belong in HAVING, on windows around the query.

=== an aggregate in GROUP BY
SELECT sum(n) FROM t GROUP BY sum(n)
--- rows
42803 An aggregate or window function stands in GROUP BY (line 1, column 31). Conditions on aggregates belong in HAVING, on windows around the query.

=== an aggregate in ON
SELECT 1 FROM t JOIN t AS u ON count(*) = 1
--- rows
42803 An aggregate or window function stands in ON (line 1, column 32). Conditions on aggregates belong in HAVING, on windows around the query.

=== an aggregate of an aggregate
SELECT sum(max(n)) FROM t
--- rows
42803 An aggregate stands inside another one (line 1, column 8).

=== a set operation of other widths
SELECT 1, 2 UNION SELECT 1
--- rows
42601 The two queries have different numbers of columns (line 1, column 1).

=== an unknown column in ORDER BY
SELECT g FROM t ORDER BY z
--- rows
42703 There is no column 'z' (line 1, column 26). Is 'g' meant?
