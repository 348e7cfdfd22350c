What foreign keys do happens behind the statement, and is not seen by it.
not on sqlite: it follows foreign keys row by row.

=== a tree goes
CREATE TABLE n (id INTEGER PRIMARY KEY, up INTEGER REFERENCES n ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO n VALUES (1, NULL), (2, 1), (3, 2), (4, 3), (5, NULL);
DELETE FROM n WHERE id < 4 RETURNING id, up, (SELECT count(*) FROM n)
--- rows
id|up|count
1|NULL|5
2|1|5
3|2|5

=== as a whole
SELECT id, up FROM n ORDER BY id
--- rows
id|up
5|NULL

=== keys of a tree change
INSERT INTO n VALUES (1, 5), (2, 1), (3, 2);
UPDATE n SET id = id + 10 WHERE id IN (1, 5) RETURNING id, up, (SELECT count(*) FROM n AS x WHERE x.up = n.up)
--- rows
id|up|count
11|5|1
15|NULL|0

=== and those that refer to them
SELECT id, up FROM n ORDER BY id
--- rows
id|up
2|11
3|2
11|15
15|NULL

=== of rows that the statement changes as well
UPDATE n SET id = id + 100 WHERE id < 100 RETURNING id, up
--- rows
id|up
102|11
103|2
111|15
115|NULL

=== in the end
SELECT id, up FROM n ORDER BY id
--- rows
id|up
102|111
103|102
111|115
115|NULL

=== set to null
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p ON DELETE SET NULL);
INSERT INTO p VALUES (1), (2);
INSERT INTO c VALUES (1, 1), (2, 1), (3, 2);
DELETE FROM p RETURNING id, (SELECT count(*) FROM c WHERE c.p = p.id), (SELECT count(*) FROM c WHERE c.p IS NULL)
--- rows
id|count|count
1|2|0
2|1|0

=== are
SELECT id, p FROM c ORDER BY id
--- rows
id|p
1|NULL
2|NULL
3|NULL

=== a parent and its children in one statement
INSERT INTO p VALUES (1), (2);
WITH a AS (INSERT INTO p VALUES (7) RETURNING id) INSERT INTO c SELECT 10, id FROM a RETURNING id, p, (SELECT count(*) FROM p)
--- rows
id|p|count
10|7|2

=== a child that goes away from a parent that goes
WITH a AS (UPDATE c SET p = 2 WHERE p = 7 RETURNING id) DELETE FROM p WHERE id = 7 RETURNING id, (SELECT p FROM c WHERE id = 10)
--- rows
id|p
7|7

=== stays with the other one
SELECT id, p FROM c ORDER BY id
--- rows
id|p
1|NULL
2|NULL
3|NULL
10|2

=== a tree that refuses
CREATE TABLE r (id INTEGER PRIMARY KEY, up INTEGER REFERENCES r);
INSERT INTO r VALUES (1, NULL), (2, 1), (3, 2);
DELETE FROM r WHERE id < 3
--- rows
23503 A row of 'r' refers by (up) to a row of 'r' that does not exist (foreign key 'r_up_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== unless all of it goes
DELETE FROM r RETURNING id
--- rows
id
1
2
3

=== restrict does not wait for the end of the statement
CREATE TABLE s (id INTEGER PRIMARY KEY, up INTEGER REFERENCES s ON DELETE RESTRICT);
INSERT INTO s VALUES (1, NULL), (2, 1);
DELETE FROM s
--- rows
4 changed

=== leaves alone
DELETE FROM s WHERE id = 2 RETURNING id
--- rows
id
