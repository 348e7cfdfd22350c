A condition inside a subquery or a view guards the conditions around it.

=== a subquery
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER);
INSERT INTO t VALUES (1, 0), (2, 5), (3, 20);
SELECT * FROM (SELECT * FROM t WHERE a <> 0) AS s WHERE 10 / a > 1
--- rows
id|a
2|5

=== a view
CREATE VIEW nonzero AS SELECT id, a FROM t WHERE a <> 0;
SELECT id FROM nonzero WHERE 10 / a > 1
--- rows
id
2

=== the condition of a join
SELECT t.id, u.id AS other FROM t JOIN t AS u ON u.id = t.id AND u.a <> 0 WHERE 10 / u.a > 1
--- rows
id|other
2|2

=== two levels
SELECT id FROM (SELECT * FROM (SELECT * FROM t WHERE a <> 0) AS s WHERE 10 / a >= 0) AS r WHERE 100 / a > 1
--- rows
id
2
3
