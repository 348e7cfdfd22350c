A statement that fails is undone as a whole; the transaction goes on.

=== in the middle
CREATE TABLE t (n INTEGER PRIMARY KEY);
BEGIN;
INSERT INTO t VALUES (1);
INSERT INTO t VALUES (2), (1), (3)
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== what was before stays
INSERT INTO t VALUES (4);
COMMIT;
SELECT n FROM t ORDER BY n
--- rows
n
1
4

=== an update that fails half-way
INSERT INTO t VALUES (5);
UPDATE t SET n = CASE WHEN n = 5 THEN 1 ELSE n + 100 END
--- rows
4 changed

=== nothing changed
SELECT n FROM t ORDER BY n
--- rows
n
1
101
104
