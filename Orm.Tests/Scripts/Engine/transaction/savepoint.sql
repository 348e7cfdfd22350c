Savepoints.

=== back to one
CREATE TABLE t (n INTEGER);
BEGIN;
INSERT INTO t VALUES (1);
SAVEPOINT a;
INSERT INTO t VALUES (2);
SAVEPOINT b;
INSERT INTO t VALUES (3);
ROLLBACK TO b;
SELECT n FROM t ORDER BY n
--- rows
n
1
2

=== it is still there
INSERT INTO t VALUES (4);
ROLLBACK TO b;
SELECT n FROM t ORDER BY n
--- rows
n
1
2

=== further back takes the later ones away
ROLLBACK TO a;
SELECT n FROM t ORDER BY n
--- rows
n
1

=== which are not there any more
ROLLBACK TO b
--- rows
3B001 There is no savepoint 'b'.

=== released
RELEASE a;
ROLLBACK TO a
--- rows
3B001 There is no savepoint 'a'.

=== the work stays
COMMIT;
SELECT n FROM t
--- rows
n
1

=== the same name twice
BEGIN;
SAVEPOINT s;
INSERT INTO t VALUES (5);
SAVEPOINT s;
INSERT INTO t VALUES (6);
ROLLBACK TO s;
RELEASE s;
ROLLBACK TO s;
COMMIT;
SELECT n FROM t
--- rows
n
1
