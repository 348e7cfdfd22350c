Scalar subqueries.

=== one value
CREATE TABLE t (id INTEGER PRIMARY KEY, g TEXT, v INTEGER);
INSERT INTO t VALUES (1, 'a', 10), (2, 'a', 20), (3, 'b', 5);
SELECT id, v - (SELECT avg(v) FROM t) > 0 AS above FROM t ORDER BY id
--- rows
id|above
1|false
2|true
3|false

=== correlated
SELECT id, (SELECT max(v) FROM t AS o WHERE o.g = t.g) AS best FROM t ORDER BY id
--- rows
id|best
1|20
2|20
3|5

=== no row is NULL
SELECT (SELECT v FROM t WHERE id = 99) AS none
--- rows
none
NULL

=== several rows
-- unlike sqlite: it takes the first row.
SELECT (SELECT v FROM t)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.

=== several columns
SELECT (SELECT id, v FROM t WHERE id = 1)
--- rows
42601 The subquery gives 2 columns, where 1 are needed (line 1, column 8).

=== in ORDER BY
SELECT id FROM t ORDER BY (SELECT count(*) FROM t AS o WHERE o.g = t.g), id
--- rows
id
3
1
2

=== within an aggregate
SELECT sum((SELECT count(*) FROM t AS o WHERE o.v < t.v)) FROM t
--- rows
sum
3
