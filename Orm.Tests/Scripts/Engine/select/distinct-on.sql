SELECT DISTINCT ON.
not on sqlite: it has no DISTINCT ON.

=== the first of each
CREATE TABLE t (g TEXT, n INTEGER);
INSERT INTO t VALUES ('a', 3), ('a', 1), ('b', 5), ('b', 9);
SELECT DISTINCT ON (g) g, n FROM t ORDER BY g, n
--- rows
g|n
a|1
b|5

=== the last of each
SELECT DISTINCT ON (g) g, n FROM t ORDER BY g, n DESC
--- rows
g|n
a|3
b|9

=== of an expression
SELECT DISTINCT ON (n % 2) n FROM t ORDER BY n % 2, n
--- rows
n
1

=== ordered by something else
SELECT DISTINCT ON (g) g, n FROM t ORDER BY n
--- rows
42P10 ORDER BY does not begin with the expressions of DISTINCT ON (line 1, column 21). Put them before the others in ORDER BY.
