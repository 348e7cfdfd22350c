A table that refers to itself.

=== in one statement
CREATE TABLE node (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES node (id));
INSERT INTO node VALUES (1, NULL), (2, 1), (3, 4), (4, 1);
SELECT * FROM node ORDER BY id
--- rows
id|parent
1|NULL
2|1
3|4
4|1

=== a row refers to itself
INSERT INTO node VALUES (5, 5);
DELETE FROM node WHERE id = 5;
SELECT count(*) FROM node
--- rows
count
4

=== a tree goes in one statement
DELETE FROM node;
SELECT count(*) FROM node
--- rows
count
0
