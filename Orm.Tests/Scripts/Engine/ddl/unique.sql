UNIQUE.

=== of a column
CREATE TABLE u (id INTEGER PRIMARY KEY, email TEXT UNIQUE, a INTEGER, b INTEGER, UNIQUE (a, b));
INSERT INTO u VALUES (1, 'x', 1, 1);
INSERT INTO u VALUES (2, 'x', 1, 2)
--- rows
23505 There is a row with the same key in 'u' (unique key 'u_email_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== of several columns
INSERT INTO u VALUES (2, 'y', 1, 1)
--- rows
23505 There is a row with the same key in 'u' (unique key 'u_a_b_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== NULLs are not equal
INSERT INTO u VALUES (3, NULL, 1, NULL), (4, NULL, 1, NULL);
SELECT count(*) FROM u
--- rows
count
3

=== an update that collides
UPDATE u SET email = 'x' WHERE id = 3
--- rows
23505 There is a row with the same key in 'u' (unique key 'u_email_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== a key that moves within a statement
-- unlike postgresql: it checks row by row unless the key is deferrable.
CREATE TABLE s (n INTEGER UNIQUE);
INSERT INTO s VALUES (1), (2), (3);
UPDATE s SET n = n - 1;
SELECT * FROM s ORDER BY n
--- rows
n
0
1
2
