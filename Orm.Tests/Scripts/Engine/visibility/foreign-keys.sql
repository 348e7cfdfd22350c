What foreign keys do happens behind the statement, and is not seen by it.
not on sqlite: it follows foreign keys row by row.

=== a tree goes
CREATE TABLE n (id INTEGER PRIMARY KEY, up INTEGER REFERENCES n ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO n VALUES (1, NULL), (2, 1), (3, 2), (4, 3), (5, NULL);
DELETE FROM n WHERE id < 4 RETURNING id, up, (SELECT count(*) FROM n)

=== as a whole
SELECT id, up FROM n ORDER BY id

=== keys of a tree change
INSERT INTO n VALUES (1, 5), (2, 1), (3, 2);
UPDATE n SET id = id + 10 WHERE id IN (1, 5) RETURNING id, up, (SELECT count(*) FROM n AS x WHERE x.up = n.up)

=== and those that refer to them
SELECT id, up FROM n ORDER BY id

=== of rows that the statement changes as well
UPDATE n SET id = id + 100 WHERE id < 100 RETURNING id, up

=== in the end
SELECT id, up FROM n ORDER BY id

=== set to null
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p ON DELETE SET NULL);
INSERT INTO p VALUES (1), (2);
INSERT INTO c VALUES (1, 1), (2, 1), (3, 2);
DELETE FROM p RETURNING id, (SELECT count(*) FROM c WHERE c.p = p.id), (SELECT count(*) FROM c WHERE c.p IS NULL)

=== are
SELECT id, p FROM c ORDER BY id

=== a parent and its children in one statement
INSERT INTO p VALUES (1), (2);
WITH a AS (INSERT INTO p VALUES (7) RETURNING id) INSERT INTO c SELECT 10, id FROM a RETURNING id, p, (SELECT count(*) FROM p)

=== a child that goes away from a parent that goes
WITH a AS (UPDATE c SET p = 2 WHERE p = 7 RETURNING id) DELETE FROM p WHERE id = 7 RETURNING id, (SELECT p FROM c WHERE id = 10)

=== stays with the other one
SELECT id, p FROM c ORDER BY id

=== a tree that refuses
CREATE TABLE r (id INTEGER PRIMARY KEY, up INTEGER REFERENCES r);
INSERT INTO r VALUES (1, NULL), (2, 1), (3, 2);
DELETE FROM r WHERE id < 3

=== unless all of it goes
DELETE FROM r RETURNING id

=== restrict does not wait for the end of the statement
CREATE TABLE s (id INTEGER PRIMARY KEY, up INTEGER REFERENCES s ON DELETE RESTRICT);
INSERT INTO s VALUES (1, NULL), (2, 1);
DELETE FROM s

=== leaves alone
DELETE FROM s WHERE id = 2 RETURNING id
