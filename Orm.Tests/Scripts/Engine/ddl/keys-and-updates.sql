Keys under changes in one statement.

=== swapped through a third value
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER UNIQUE);
INSERT INTO t VALUES (1, 10), (2, 20);
UPDATE t SET k = -1 WHERE id = 1;
UPDATE t SET k = 10 WHERE id = 2;
UPDATE t SET k = 20 WHERE id = 1;
SELECT * FROM t ORDER BY id
--- rows
id|k
1|20
2|10

=== freed by a delete
DELETE FROM t WHERE k = 10;
INSERT INTO t VALUES (3, 10);
SELECT id FROM t WHERE k = 10
--- rows
id
3

=== freed by a rollback
BEGIN;
DELETE FROM t WHERE k = 20;
INSERT INTO t VALUES (4, 20);
ROLLBACK;
SELECT id FROM t WHERE k = 20
--- rows
id
1
