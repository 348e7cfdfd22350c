PRIMARY KEY of one column.

=== it is unique
CREATE TABLE p (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO p VALUES (1, 'a'), (2, 'b');
INSERT INTO p VALUES (2, 'c')
--- rows
23505 There is a row with the same key in 'p' (unique key 'p_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== it can change
UPDATE p SET id = id + 10 WHERE id = 2;
SELECT * FROM p ORDER BY id
--- rows
id|v
1|a
12|b

=== it is not NULL
-- unlike sqlite: an integer key that is NULL counts by itself there.
INSERT INTO p VALUES (NULL, 'x')
--- rows
23502 'id' of 'p' takes no NULL. Give it a value, or the column a DEFAULT.

=== of text
CREATE TABLE q (code TEXT PRIMARY KEY, v INTEGER);
INSERT INTO q VALUES ('b', 1), ('a', 2);
SELECT * FROM q WHERE code = 'a'
--- rows
code|v
a|2

=== twice
CREATE TABLE r (a INTEGER PRIMARY KEY, b INTEGER PRIMARY KEY)
--- rows
42P16 'r' has several primary keys (line 1, column 50).
