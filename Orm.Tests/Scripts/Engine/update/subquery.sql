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

=== several rows at once
-- unlike sqlite: it takes the first row.
UPDATE t SET (v, id) = (SELECT w, t_id FROM s)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.

=== several rows at once, for no row
UPDATE t SET (v, id) = (SELECT w, t_id FROM s) WHERE id < 0
--- rows
0 changed

=== several rows at once, for one of the rows
-- unlike sqlite: it takes the first row.
UPDATE t SET (v, id) = (SELECT w, id FROM s WHERE s.t_id = t.id)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.

=== a row at once, and none
-- not on sqlite: it wants GROUP BY before HAVING.
UPDATE t SET (v, id) = (SELECT max(w), t.id FROM s WHERE s.t_id = t.id HAVING count(*) > 0) WHERE id = 1;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|6
12|9

=== rows that read what is changed
-- unlike sqlite: a row sees those that were changed before it.
CREATE TABLE z (id INTEGER PRIMARY KEY, p INTEGER, q INTEGER);
INSERT INTO z VALUES (1, 1, 2), (2, 3, 4), (3, 5, 6);
UPDATE z SET (p, q) = (SELECT o.q, o.p FROM z AS o WHERE o.id = z.id % 3 + 1);
SELECT * FROM z ORDER BY id
--- rows
id|p|q
1|4|3
2|6|5
3|2|1
