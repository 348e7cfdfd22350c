SET CONSTRAINTS.
not on sqlite: it has no SET CONSTRAINTS.

=== deferred for a transaction
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p DEFERRABLE INITIALLY IMMEDIATE);
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO c VALUES (1);
INSERT INTO p VALUES (1);
COMMIT;
SELECT * FROM c
--- rows
p_id
1

=== immediate is checked at once
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO c VALUES (2);
SET CONSTRAINTS ALL IMMEDIATE
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== and can be mended
INSERT INTO p VALUES (2);
COMMIT;
SELECT count(*) FROM c
--- rows
count
2

=== without it
INSERT INTO c VALUES (3)
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.
