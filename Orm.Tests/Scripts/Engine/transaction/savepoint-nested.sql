Savepoints within savepoints.

=== back to the outer one
CREATE TABLE t (id INTEGER PRIMARY KEY);
BEGIN;
INSERT INTO t VALUES (1);
SAVEPOINT a;
INSERT INTO t VALUES (2);
SAVEPOINT b;
INSERT INTO t VALUES (3);
ROLLBACK TO SAVEPOINT a;
INSERT INTO t VALUES (4);
SELECT id FROM t ORDER BY id
--- rows
id
1
4

=== the inner one is gone
ROLLBACK TO SAVEPOINT b
--- rows
3B001 There is no savepoint 'b'.

=== the outer one can be gone back to again
ROLLBACK TO SAVEPOINT a;
COMMIT;
SELECT id FROM t ORDER BY id
--- rows
id
1

=== the same name twice
BEGIN;
SAVEPOINT s;
INSERT INTO t VALUES (5);
SAVEPOINT s;
INSERT INTO t VALUES (6);
ROLLBACK TO SAVEPOINT s;
RELEASE SAVEPOINT s;
ROLLBACK TO SAVEPOINT s;
COMMIT;
SELECT id FROM t ORDER BY id
--- rows
id
1
