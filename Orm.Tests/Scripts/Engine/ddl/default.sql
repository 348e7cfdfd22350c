DEFAULT values.

=== constants and expressions
CREATE TABLE d (id INTEGER PRIMARY KEY, n INTEGER DEFAULT 7, t TEXT DEFAULT ('x' || 'y'), f BOOLEAN DEFAULT FALSE, s INTEGER DEFAULT (2 + 3));
INSERT INTO d (id) VALUES (1);
SELECT * FROM d
--- rows
id|n|t|f|s
1|7|xy|false|5

=== DEFAULT as a value
-- not on sqlite: it has no DEFAULT as a value.
INSERT INTO d VALUES (2, DEFAULT, 'z', DEFAULT, 1);
SELECT * FROM d ORDER BY id
--- rows
id|n|t|f|s
1|7|xy|false|5
2|7|z|false|1

=== an explicit NULL is no default
INSERT INTO d (id, n) VALUES (3, NULL);
SELECT n FROM d WHERE id = 3
--- rows
n
NULL

=== a row of defaults
CREATE TABLE e (a INTEGER DEFAULT 1, b TEXT DEFAULT 'q');
INSERT INTO e DEFAULT VALUES;
SELECT * FROM e
--- rows
a|b
1|q

=== set to the default
-- not on sqlite: it has no DEFAULT as a value.
UPDATE d SET n = DEFAULT WHERE id = 3;
SELECT n FROM d WHERE id = 3
--- rows
n
7
