Foreign keys that are checked at COMMIT.

=== the child may come first
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED);
BEGIN;
INSERT INTO c VALUES (1);
INSERT INTO p VALUES (1);
COMMIT;
SELECT * FROM c
--- rows
p_id
1

=== it has to be right in the end
BEGIN;
INSERT INTO c VALUES (2);
COMMIT
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== nothing of it stays
-- not on sqlite: a commit that fails leaves the transaction open there.
SELECT count(*) FROM c
--- rows
count
1

=== the parent may go and come back
-- not on sqlite: a commit that fails leaves the transaction open there.
BEGIN;
DELETE FROM p;
INSERT INTO p VALUES (1);
COMMIT;
SELECT * FROM p
--- rows
id
1
