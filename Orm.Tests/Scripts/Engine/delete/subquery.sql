Subqueries in DELETE.

=== IN, NOT IN, EXISTS
CREATE TABLE t (id INTEGER PRIMARY KEY);
CREATE TABLE s (n INTEGER);
INSERT INTO t VALUES (1), (2), (3), (4);
INSERT INTO s VALUES (1), (NULL);
DELETE FROM t WHERE id IN (SELECT n FROM s);
SELECT id FROM t ORDER BY id
--- rows
id
2
3
4

=== NOT IN with a NULL deletes nothing
DELETE FROM t WHERE id NOT IN (SELECT n FROM s)
--- rows
0 changed

=== correlated with itself
DELETE FROM t WHERE EXISTS (SELECT 1 FROM t AS o WHERE o.id > t.id);
SELECT id FROM t
--- rows
id
4

=== in WITH
-- not on sqlite: it has no changes in WITH.
WITH gone AS (DELETE FROM t RETURNING id) SELECT count(*) FROM gone
--- rows
count
1
