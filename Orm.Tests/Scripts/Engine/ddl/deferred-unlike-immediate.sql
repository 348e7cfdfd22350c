Constraints that can be deferred, and those that cannot.
not on sqlite: it has no SET CONSTRAINTS.

=== both orders within a transaction
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p DEFERRABLE INITIALLY IMMEDIATE);
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO c VALUES (1, 7);
INSERT INTO p VALUES (7);
COMMIT;
SELECT * FROM c
--- rows
id|p_id
1|7

=== immediately by itself
INSERT INTO c VALUES (2, 8)
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== a commit that fails undoes all of it
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO c VALUES (2, 8);
INSERT INTO p VALUES (9);
COMMIT
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== nothing is left
SELECT id FROM p ORDER BY id
--- rows
id
7

=== checked as soon as it is set back
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO c VALUES (2, 8);
SET CONSTRAINTS ALL IMMEDIATE
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== ended
ROLLBACK;
SELECT count(*) FROM c
--- rows
count
1
