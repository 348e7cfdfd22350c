ALTER CONSTRAINT: when a foreign key is checked.
not on sqlite: it alters no constraints.

=== not deferrable at first
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER CONSTRAINT to_p REFERENCES p);
INSERT INTO c VALUES (1, 1)
--- rows
23503 A row of 'c' refers by (p) to a row of 'p' that does not exist (foreign key 'to_p'). Insert the row that is referred to first, or delete those that refer to it.

=== at the end of the transaction
ALTER TABLE c ALTER CONSTRAINT to_p DEFERRABLE INITIALLY DEFERRED;
BEGIN;
INSERT INTO c VALUES (1, 1);
INSERT INTO p VALUES (1);
COMMIT;
SELECT * FROM c
--- rows
id|p
1|1

=== and broken there
BEGIN;
INSERT INTO c VALUES (2, 2);
COMMIT
--- rows
23503 A row of 'c' refers by (p) to a row of 'p' that does not exist (foreign key 'to_p'). Insert the row that is referred to first, or delete those that refer to it.

=== only when it is asked for
ALTER TABLE c ALTER CONSTRAINT to_p DEFERRABLE INITIALLY IMMEDIATE;
INSERT INTO c VALUES (2, 2)
--- rows
23503 A row of 'c' refers by (p) to a row of 'p' that does not exist (foreign key 'to_p'). Insert the row that is referred to first, or delete those that refer to it.

=== asked for
BEGIN;
SET CONSTRAINTS to_p DEFERRED;
INSERT INTO c VALUES (2, 2);
INSERT INTO p VALUES (2);
COMMIT;
SELECT * FROM c ORDER BY id
--- rows
id|p
1|1
2|2

=== rolled back
BEGIN;
ALTER TABLE c ALTER CONSTRAINT to_p NOT DEFERRABLE;
ROLLBACK;
BEGIN;
SET CONSTRAINTS to_p DEFERRED;
COMMIT;
SELECT count(*) FROM c
--- rows
count
2

=== never
ALTER TABLE c ALTER CONSTRAINT to_p NOT DEFERRABLE;
SET CONSTRAINTS to_p DEFERRED
--- rows
42809 The constraint 'to_p' is not deferrable. Define it with DEFERRABLE.

=== INITIALLY DEFERRED alone
ALTER TABLE c ALTER CONSTRAINT to_p INITIALLY DEFERRED;
BEGIN;
INSERT INTO c VALUES (3, 3);
INSERT INTO p VALUES (3);
COMMIT;
SELECT count(*) FROM c
--- rows
count
3

=== of a key
ALTER TABLE c ALTER CONSTRAINT c_pkey DEFERRABLE
--- rows
42809 'c_pkey' is no foreign key (line 1, column 15).

=== there is none
ALTER TABLE c ALTER CONSTRAINT nothing DEFERRABLE
--- rows
42704 'c' has no constraint 'nothing' (line 1, column 15).

=== it says nothing against itself
ALTER TABLE c ALTER CONSTRAINT to_p NOT DEFERRABLE INITIALLY DEFERRED
--- rows
42601 Expected DEFERRABLE, found the end of the text (line 1, column 70). A constraint that is INITIALLY DEFERRED is DEFERRABLE.

=== and something
ALTER TABLE c ALTER COLUMN p VALIDATE
--- rows
42601 Expected TYPE, SET, DROP or ADD, found 'VALIDATE' (line 1, column 30).
