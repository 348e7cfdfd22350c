Definitions are undone with their transaction.

=== a table and a view
BEGIN;
CREATE TABLE t (id INTEGER PRIMARY KEY);
CREATE VIEW v AS SELECT id FROM t;
INSERT INTO t VALUES (1);
ROLLBACK;
SELECT * FROM v
--- rows
42P01 There is no table 'v' (line 6, column 15).

=== the names are free
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (5);
SELECT * FROM t
--- rows
n
5

=== to a savepoint
BEGIN;
SAVEPOINT s;
DROP TABLE t;
ROLLBACK TO SAVEPOINT s;
SELECT n FROM t
--- rows
n
5

=== goes on
COMMIT;
SELECT n FROM t
--- rows
n
5
