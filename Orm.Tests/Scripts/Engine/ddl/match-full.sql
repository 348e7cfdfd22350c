MATCH FULL: all columns are NULL, or none.
not on sqlite: it reads MATCH FULL and does not mean it.

=== some are
CREATE TABLE p (a INTEGER, b INTEGER, PRIMARY KEY (a, b));
INSERT INTO p VALUES (1, 2);
CREATE TABLE c (a INTEGER, b INTEGER, FOREIGN KEY (a, b) REFERENCES p MATCH FULL);
INSERT INTO c VALUES (1, NULL)
--- rows
23503 A row of 'c' has NULL in some columns of 'c_a_b_fkey', which is MATCH FULL, and not in all. Give all of them values, or none.

=== all are
INSERT INTO c VALUES (NULL, NULL)
--- rows
1 changed

=== none is
INSERT INTO c VALUES (1, 2)
--- rows
1 changed

=== some become so
UPDATE c SET a = NULL WHERE a = 1
--- rows
23503 A row of 'c' has NULL in some columns of 'c_a_b_fkey', which is MATCH FULL, and not in all. Give all of them values, or none.

=== MATCH SIMPLE lets them
CREATE TABLE d (a INTEGER, b INTEGER, FOREIGN KEY (a, b) REFERENCES p MATCH SIMPLE);
INSERT INTO d VALUES (1, NULL)
--- rows
1 changed

=== rows that are there
ALTER TABLE d ADD CONSTRAINT full_one FOREIGN KEY (a, b) REFERENCES p MATCH FULL
--- rows
23503 A row of 'd' breaks the constraint 'full_one'.

=== of one column it says nothing
CREATE TABLE o (id INTEGER PRIMARY KEY);
CREATE TABLE e (o INTEGER REFERENCES o MATCH FULL);
INSERT INTO e VALUES (NULL)
--- rows
1 changed
