GROUP BY.

=== by a column
CREATE TABLE s (region TEXT, product TEXT, amount INTEGER);
INSERT INTO s VALUES ('n', 'p', 1), ('n', 'q', 2), ('s', 'p', 3), ('s', 'p', 4), (NULL, 'q', 5);
SELECT region, sum(amount) FROM s GROUP BY region ORDER BY region NULLS LAST
--- rows
region|sum
n|3
s|7
NULL|5

=== by several
SELECT region, product, count(*) FROM s GROUP BY region, product ORDER BY 1 NULLS LAST, 2
--- rows
region|product|count
n|p|1
n|q|1
s|p|2
NULL|q|1

=== by an expression
SELECT amount % 2 AS odd, count(*) FROM s GROUP BY amount % 2 ORDER BY odd
--- rows
odd|count
0|2
1|3

=== by number and alias
SELECT upper(product) AS p, count(*) AS n FROM s GROUP BY p ORDER BY 1
--- rows
p|n
P|3
Q|2

=== without an aggregate
SELECT region FROM s GROUP BY region ORDER BY region NULLS FIRST
--- rows
region
NULL
n
s

=== a column that is not grouped by
SELECT region, amount FROM s GROUP BY region
-- unlike sqlite: it takes any row's.
--- rows
42803 'amount' is neither grouped by nor inside an aggregate (line 1, column 8). Add it to GROUP BY, or wrap it in an aggregate such as MIN.

=== nothing to group
SELECT region, count(*) FROM s WHERE FALSE GROUP BY region
--- rows
region|count

=== by what the key determines
CREATE TABLE k (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO k VALUES (1, 'x'), (2, 'y');
SELECT id, name, count(*) FROM k GROUP BY id ORDER BY id
--- rows
id|name|count
1|x|1
2|y|1
