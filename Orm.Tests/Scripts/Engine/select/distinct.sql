SELECT DISTINCT.

=== rows
CREATE TABLE t (a INTEGER, b TEXT);
INSERT INTO t VALUES (1, 'x'), (1, 'x'), (1, 'y'), (NULL, 'x'), (NULL, 'x');
SELECT DISTINCT a, b FROM t ORDER BY a NULLS LAST, b
--- rows
a|b
1|x
1|y
NULL|x

=== one column
SELECT DISTINCT b FROM t ORDER BY b DESC
--- rows
b
y
x

=== ordered by something else
SELECT DISTINCT b FROM t ORDER BY a
-- unlike sqlite: it allows it.
--- rows
42P10 With SELECT DISTINCT, what is ordered by stands in the select list (line 1, column 17).

=== with an aggregate
SELECT DISTINCT count(*) FROM t GROUP BY a ORDER BY 1
--- rows
count
2
3
