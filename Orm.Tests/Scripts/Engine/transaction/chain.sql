AND CHAIN, and what SET says of transactions.
not on sqlite: it has neither.

=== another transaction follows a commit
CREATE TABLE t (id INTEGER PRIMARY KEY);
BEGIN;
INSERT INTO t VALUES (1);
COMMIT AND CHAIN;
INSERT INTO t VALUES (2);
ROLLBACK;
SELECT * FROM t
--- rows
id
1

=== it is like the one before
BEGIN READ ONLY;
ROLLBACK AND CHAIN;
INSERT INTO t VALUES (5)
--- rows
25006 The transaction is read-only. Begin it without READ ONLY, on a database that is open for writing.

=== and ends
ROLLBACK
--- rows


=== AND NO CHAIN
BEGIN;
INSERT INTO t VALUES (3);
COMMIT AND NO CHAIN;
SELECT count(*) FROM t
--- rows
count
2

=== read only from now on
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY;
INSERT INTO t VALUES (7)
--- rows
25006 The transaction is read-only. Begin it without READ ONLY, on a database that is open for writing.

=== unless a transaction says otherwise
BEGIN READ WRITE;
INSERT INTO t VALUES (7);
COMMIT;
SELECT count(*) FROM t
--- rows
count
3

=== and back
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE;
INSERT INTO t VALUES (8)
--- rows
1 changed

=== the transaction that runs
-- unlike postgresql: the test sets a savepoint around each statement, where that has no effect.
BEGIN;
SET TRANSACTION READ ONLY;
INSERT INTO t VALUES (9)
--- rows
25006 The transaction is read-only. Begin it without READ ONLY, on a database that is open for writing.

=== is over
ROLLBACK
--- rows


=== behind a statement it is too late
BEGIN;
SELECT 1 AS a;
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
--- rows
25001 SET TRANSACTION stands before the first statement and savepoint of its transaction. Write BEGIN ISOLATION LEVEL ..., for example.

=== and goes on
SELECT count(*) FROM t;
ROLLBACK
--- rows
count
4
