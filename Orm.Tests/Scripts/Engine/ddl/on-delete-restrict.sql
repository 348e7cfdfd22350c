ON DELETE RESTRICT and NO ACTION.

=== restrict
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p ON DELETE RESTRICT);
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1);
DELETE FROM p
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== no action
CREATE TABLE d (p_id INTEGER REFERENCES p ON DELETE NO ACTION);
DELETE FROM c;
INSERT INTO d VALUES (1);
DELETE FROM p
--- rows
23503 A row of 'd' refers by (p_id) to a row of 'p' that does not exist (foreign key 'd_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== nothing refers any more
DELETE FROM d;
DELETE FROM p;
SELECT count(*) FROM p
--- rows
count
0
