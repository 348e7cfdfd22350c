Isolation levels and READ ONLY.
not on sqlite: it has neither.

=== serializable
CREATE TABLE t (n INTEGER);
BEGIN ISOLATION LEVEL SERIALIZABLE;
INSERT INTO t VALUES (1);
COMMIT;
SELECT * FROM t
--- rows
n
1

=== repeatable read
START TRANSACTION ISOLATION LEVEL REPEATABLE READ;
INSERT INTO t VALUES (2);
COMMIT;
SELECT count(*) FROM t
--- rows
count
2

=== read only
BEGIN READ ONLY;
INSERT INTO t VALUES (3)
--- rows
25006 The transaction is read-only. Begin it without READ ONLY, on a database that is open for writing.

=== it can read
SELECT count(*) FROM t
--- rows
count
2

=== end
COMMIT;
INSERT INTO t VALUES (4);
SELECT count(*) FROM t
--- rows
count
3
