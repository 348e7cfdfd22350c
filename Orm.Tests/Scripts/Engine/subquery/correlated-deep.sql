Subqueries that refer to a query further out.

=== two levels
CREATE TABLE t (id INTEGER PRIMARY KEY, p INTEGER);
INSERT INTO t VALUES (1, NULL), (2, 1), (3, 2), (4, 2);
SELECT id FROM t AS a WHERE EXISTS (SELECT 1 FROM t AS b WHERE b.p = a.id AND EXISTS (SELECT 1 FROM t AS c WHERE c.p = b.id AND c.id > a.id)) ORDER BY id
--- rows
id
1

=== a value from the outermost
SELECT id, (SELECT count(*) FROM t AS b WHERE b.id IN (SELECT c.id FROM t AS c WHERE c.p = a.id)) AS children FROM t AS a ORDER BY id
--- rows
id|children
1|1
2|2
3|0
4|0

=== in the select list of a derived table
SELECT id, (SELECT sum(x) FROM (SELECT b.id + a.id AS x FROM t AS b WHERE b.p = a.id) AS d) AS s FROM t AS a ORDER BY id
--- rows
id|s
1|3
2|11
3|NULL
4|NULL
