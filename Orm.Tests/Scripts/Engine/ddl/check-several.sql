Several checks, and what NULL does.

=== NULL breaks none
CREATE TABLE t (a INTEGER CHECK (a > 0), b INTEGER, CONSTRAINT ordered CHECK (a < b));
INSERT INTO t VALUES (NULL, NULL), (1, NULL), (1, 2);
SELECT count(*) FROM t
--- rows
count
3

=== one is broken
INSERT INTO t VALUES (5, 4)
--- rows
23514 The row breaks the check 'ordered' of 't'.

=== an update
UPDATE t SET b = 0 WHERE b = 2
--- rows
23514 The row breaks the check 'ordered' of 't'.

=== none of several rows is kept
INSERT INTO t VALUES (1, 2), (0, 5)
--- rows
23514 The row breaks the check 't_a_check' of 't'.

=== rows
SELECT count(*) FROM t
--- rows
count
3
