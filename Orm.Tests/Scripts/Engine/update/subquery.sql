Subqueries in UPDATE.

=== in SET
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE s (t_id INTEGER, w INTEGER);
INSERT INTO t VALUES (1, 0), (2, 0);
INSERT INTO s VALUES (1, 5), (1, 6);
UPDATE t SET v = (SELECT sum(w) FROM s WHERE s.t_id = t.id);
SELECT * FROM t ORDER BY id
--- rows
id|v
1|11
2|NULL

=== in WHERE
UPDATE t SET v = 1 WHERE id IN (SELECT t_id FROM s) AND NOT EXISTS (SELECT 1 FROM s WHERE w > 100);
SELECT * FROM t ORDER BY id
--- rows
id|v
1|1
2|NULL

=== a row at once
UPDATE t SET (v, id) = (SELECT 9, t.id + 10) WHERE id = 2;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|1
12|9

=== of several rows
-- unlike sqlite: it takes the first row.
UPDATE t SET v = (SELECT w FROM s)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.
