DELETE.

=== some rows
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES (1, 1), (2, 2), (3, NULL);
DELETE FROM t WHERE v > 1;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|1
3|NULL

=== unknown is not deleted
DELETE FROM t WHERE v <> 5;
SELECT * FROM t
--- rows
id|v
3|NULL

=== RETURNING gives what went
DELETE FROM t RETURNING id, v
--- rows
id|v
3|NULL

=== from nothing
DELETE FROM t
--- rows
0 changed
