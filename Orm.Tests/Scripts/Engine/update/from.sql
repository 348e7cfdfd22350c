UPDATE ... FROM.

=== values of another table
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE s (id INTEGER PRIMARY KEY, t_id INTEGER, w INTEGER);
INSERT INTO t VALUES (1, 0), (2, 0), (3, 0);
INSERT INTO s VALUES (1, 1, 5), (2, 2, 6);
UPDATE t SET v = s.w FROM s WHERE s.t_id = t.id;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|5
2|6
3|0

=== of a join
UPDATE t SET v = s.w + u.n FROM s JOIN (VALUES (1, 100)) AS u (k, n) ON u.k = s.id WHERE s.t_id = t.id RETURNING t.id, t.v
-- not on sqlite: VALUES has no names there.
--- rows
id|v
1|105

=== of itself
UPDATE t SET v = o.v * 10 FROM t AS o WHERE o.id = t.id AND t.id = 2 RETURNING t.v
-- unlike sqlite: RETURNING sees no other tables there.
--- rows
v
60
