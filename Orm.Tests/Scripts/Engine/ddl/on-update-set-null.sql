ON UPDATE SET NULL and SET DEFAULT.

=== set null
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p ON UPDATE SET NULL);
INSERT INTO p VALUES (1), (9);
INSERT INTO c VALUES (1);
UPDATE p SET id = 2 WHERE id = 1;
SELECT * FROM c
--- rows
p_id
NULL

=== set default
CREATE TABLE d (p_id INTEGER DEFAULT 9 REFERENCES p ON UPDATE SET DEFAULT);
INSERT INTO d VALUES (2);
UPDATE p SET id = 3 WHERE id = 2;
SELECT * FROM d
--- rows
p_id
9

=== restrict
CREATE TABLE e (p_id INTEGER REFERENCES p ON UPDATE RESTRICT);
INSERT INTO e VALUES (3);
UPDATE p SET id = 4 WHERE id = 3
--- rows
23503 A row of 'e' refers by (p_id) to a row of 'p' that does not exist (foreign key 'e_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.
