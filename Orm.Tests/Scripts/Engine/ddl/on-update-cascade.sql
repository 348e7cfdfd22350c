ON UPDATE CASCADE.

=== the reference follows
CREATE TABLE p (code TEXT PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, code TEXT REFERENCES p ON UPDATE CASCADE);
INSERT INTO p VALUES ('a'), ('b');
INSERT INTO c VALUES (1, 'a'), (2, 'b'), (3, 'a');
UPDATE p SET code = 'z' WHERE code = 'a';
SELECT * FROM c ORDER BY id
--- rows
id|code
1|z
2|b
3|z

=== a change to the same value is none
UPDATE p SET code = code;
SELECT * FROM c ORDER BY id
--- rows
id|code
1|z
2|b
3|z

=== down two levels
CREATE TABLE k (id INTEGER PRIMARY KEY);
CREATE TABLE l (id INTEGER PRIMARY KEY REFERENCES k ON UPDATE CASCADE);
CREATE TABLE m (id INTEGER PRIMARY KEY REFERENCES l ON UPDATE CASCADE);
INSERT INTO k VALUES (1);
INSERT INTO l VALUES (1);
INSERT INTO m VALUES (1);
UPDATE k SET id = 7;
SELECT * FROM m
--- rows
id
7
