A foreign key of several columns.

=== all parts
CREATE TABLE p (a INTEGER, b TEXT, PRIMARY KEY (a, b));
CREATE TABLE c (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, FOREIGN KEY (a, b) REFERENCES p (a, b));
INSERT INTO p VALUES (1, 'x');
INSERT INTO c VALUES (1, 1, 'x');
INSERT INTO c VALUES (2, 1, 'y')
--- rows
23503 A row of 'c' refers by (a, b) to a row of 'p' that does not exist (foreign key 'c_a_b_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== a part that is NULL is not checked
INSERT INTO c VALUES (3, 7, NULL);
SELECT * FROM c ORDER BY id
--- rows
id|a|b
1|1|x
3|7|NULL

=== to a unique key
CREATE TABLE q (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
CREATE TABLE r (code TEXT REFERENCES q (code));
INSERT INTO q VALUES (1, 'z');
INSERT INTO r VALUES ('z');
INSERT INTO r VALUES ('y')
--- rows
23503 A row of 'r' refers by (code) to a row of 'q' that does not exist (foreign key 'r_code_fkey'). Insert the row that is referred to first, or delete those that refer to it.
