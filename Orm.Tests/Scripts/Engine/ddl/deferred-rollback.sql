What was put off is forgotten with the rows.

=== to a savepoint
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED);
BEGIN;
SAVEPOINT s;
INSERT INTO c VALUES (1);
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM c
--- rows
count
0

=== of everything
BEGIN;
INSERT INTO c VALUES (1);
ROLLBACK;
SELECT count(*) FROM c
--- rows
count
0
