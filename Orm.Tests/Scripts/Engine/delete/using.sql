DELETE ... USING.
not on sqlite: it has no USING.

=== rows that have a partner
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE s (t_id INTEGER);
INSERT INTO t VALUES (1, 1), (2, 2), (3, 3);
INSERT INTO s VALUES (1), (1), (3);
DELETE FROM t USING s WHERE s.t_id = t.id;
SELECT * FROM t
--- rows
id|v
2|2

=== returning both
INSERT INTO t VALUES (1, 1);
DELETE FROM t USING s WHERE s.t_id = t.id AND s.t_id = 1 RETURNING t.id, s.t_id
--- rows
id|t_id
1|1
