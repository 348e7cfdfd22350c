Deleting parents and children in one statement or two.

=== in two
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER NOT NULL REFERENCES p);
INSERT INTO p VALUES (1), (2);
INSERT INTO c VALUES (1, 1), (2, 2);
DELETE FROM c WHERE p_id = 1;
DELETE FROM p WHERE id = 1;
SELECT count(*) FROM p
--- rows
count
1

=== refused when not all are gone
DELETE FROM p
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== nothing was deleted
SELECT count(*) FROM p
--- rows
count
1
