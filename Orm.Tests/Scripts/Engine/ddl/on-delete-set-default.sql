ON DELETE SET DEFAULT.

=== to a row that exists
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER DEFAULT 0 REFERENCES p ON DELETE SET DEFAULT);
INSERT INTO p VALUES (0), (1), (2);
INSERT INTO c VALUES (1, 1);
DELETE FROM p WHERE id = 1;
SELECT * FROM c
--- rows
id|p_id
1|0

=== to one that does not
DELETE FROM c;
INSERT INTO c VALUES (2, 2);
DELETE FROM p WHERE id = 0;
DELETE FROM p WHERE id = 2
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.
