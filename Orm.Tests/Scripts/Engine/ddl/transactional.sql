Definitions are part of a transaction.

=== rolled back
CREATE TABLE t (a INTEGER);
INSERT INTO t VALUES (1);
BEGIN;
CREATE TABLE u (b INTEGER);
CREATE INDEX t_a ON t (a);
DROP TABLE t;
ROLLBACK;
SELECT * FROM t
--- rows
a
1

=== the table is not there
SELECT * FROM u
--- rows
42P01 There is no table 'u' (line 1, column 15). Is 't' meant?

=== the index neither
CREATE INDEX t_a ON t (a);
SELECT a FROM t WHERE a = 1
--- rows
a
1

=== to a savepoint
BEGIN;
CREATE TABLE v (a INTEGER);
SAVEPOINT s;
CREATE TABLE w (a INTEGER);
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM v
--- rows
count
0

=== gone
SELECT count(*) FROM w
--- rows
42P01 There is no table 'w' (line 1, column 22). Is 't' meant?
