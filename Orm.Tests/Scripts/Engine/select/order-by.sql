ORDER BY.

=== ascending and descending
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
INSERT INTO t VALUES (1, 2, 'x'), (2, 1, 'y'), (3, 2, 'a'), (4, 1, 'b');
SELECT id FROM t ORDER BY a DESC, b
--- rows
id
3
1
4
2

=== by number
SELECT b, a FROM t ORDER BY 2, 1 DESC
--- rows
b|a
y|1
b|1
x|2
a|2

=== by alias
SELECT a * -1 AS m, id FROM t ORDER BY m, id
--- rows
m|id
-2|1
-2|3
-1|2
-1|4

=== by an expression
SELECT id FROM t ORDER BY a * 10 + id % 2, id
--- rows
id
2
4
1
3

=== by a column that is not selected
SELECT b FROM t ORDER BY id DESC
--- rows
b
b
a
y
x

=== by a number that is no column
SELECT a FROM t ORDER BY 2
--- rows
42P10 There is no column 2 in the select list (line 1, column 26).

=== by a case
SELECT id FROM t ORDER BY CASE WHEN b = 'y' THEN 0 ELSE 1 END, id
--- rows
id
2
1
3
4
