NOT VALID: what comes keeps the constraint, what is there need not until it is validated.
not on sqlite: it adds no constraints.

=== a check that rows break
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER);
INSERT INTO t VALUES (1, -1), (2, 1);
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
INSERT INTO t VALUES (3, -3)
--- rows
23514 The row breaks the check 'positive' of 't'.

=== a row that breaks it cannot be changed so that it does
UPDATE t SET a = a - 1 WHERE id = 1
--- rows
23514 The row breaks the check 'positive' of 't'.

=== validated too early
ALTER TABLE t VALIDATE CONSTRAINT positive
--- rows
23514 A row of 't' breaks the constraint 'positive'.

=== the table is made anew all the same
ALTER TABLE t ADD COLUMN b INTEGER DEFAULT 5;
ALTER TABLE t ALTER COLUMN b TYPE BIGINT;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|-1|5
2|1|5

=== validated
UPDATE t SET a = 7 WHERE id = 1;
ALTER TABLE t VALIDATE CONSTRAINT positive;
ALTER TABLE t VALIDATE CONSTRAINT positive;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|7|5
2|1|5

=== a foreign key that rows break
CREATE TABLE p (id INTEGER PRIMARY KEY);
INSERT INTO p VALUES (1), (5);
ALTER TABLE t ADD CONSTRAINT to_p FOREIGN KEY (a) REFERENCES p ON DELETE CASCADE NOT VALID;
INSERT INTO t VALUES (4, 9)
--- rows
23503 A row of 't' refers by (a) to a row of 'p' that does not exist (foreign key 'to_p'). Insert the row that is referred to first, or delete those that refer to it.

=== a row that keeps it
INSERT INTO t VALUES (4, 5);
DELETE FROM p WHERE id = 5;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|7|5
2|1|5

=== a row that breaks it stays as long as its key stays
UPDATE t SET b = 6 WHERE id = 1;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|7|6
2|1|5

=== validated too early, too
ALTER TABLE t VALIDATE CONSTRAINT to_p
--- rows
23503 A row of 't' breaks the constraint 'to_p'.

=== rolled back
BEGIN;
INSERT INTO p VALUES (7);
ALTER TABLE t VALIDATE CONSTRAINT to_p;
ROLLBACK;
SELECT count(*) FROM p
--- rows
count
1

=== back to a savepoint
BEGIN;
SAVEPOINT s;
ALTER TABLE t ADD CONSTRAINT small CHECK (a < 5) NOT VALID;
ROLLBACK TO s;
COMMIT;
INSERT INTO t VALUES (8, 1);
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|7|6
2|1|5
8|1|5

=== then it is
DELETE FROM t;
ALTER TABLE t VALIDATE CONSTRAINT to_p;
SELECT count(*) FROM t
--- rows
count
0

=== there is none
ALTER TABLE t VALIDATE CONSTRAINT nothing
--- rows
42704 't' has no constraint 'nothing' (line 1, column 15).

=== of a key
ALTER TABLE t VALIDATE CONSTRAINT t_pkey
--- rows
42809 't_pkey' is neither a CHECK nor a foreign key (line 1, column 15).

=== a key cannot be
ALTER TABLE t ADD CONSTRAINT k UNIQUE (a) NOT VALID
--- rows
0A000 A key is valid for all rows (line 1, column 19). Only CHECK and FOREIGN KEY can be NOT VALID.

=== renamed and dropped
ALTER TABLE t ADD CONSTRAINT b_check CHECK (b > 0) NOT VALID;
ALTER TABLE t RENAME CONSTRAINT b_check TO positive_b;
ALTER TABLE t VALIDATE CONSTRAINT positive_b;
ALTER TABLE t DROP CONSTRAINT positive_b;
ALTER TABLE t VALIDATE CONSTRAINT positive_b
--- rows
42704 't' has no constraint 'positive_b' (line 5, column 15).
