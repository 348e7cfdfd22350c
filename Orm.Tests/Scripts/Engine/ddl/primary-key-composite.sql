PRIMARY KEY of several columns.

=== both count
CREATE TABLE line (order_id INTEGER, nr INTEGER, what TEXT, PRIMARY KEY (order_id, nr));
INSERT INTO line VALUES (1, 1, 'a'), (1, 2, 'b'), (2, 1, 'c');
INSERT INTO line VALUES (1, 2, 'd')
--- rows
23505 There is a row with the same key in 'line' (unique key 'line_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== by a part of the key
SELECT nr, what FROM line WHERE order_id = 1 ORDER BY nr
--- rows
nr|what
1|a
2|b

=== by the whole key
SELECT what FROM line WHERE nr = 1 AND order_id = 2
--- rows
what
c

=== no part is NULL
-- unlike sqlite: its keys take NULLs.
INSERT INTO line VALUES (3, NULL, 'e')
--- rows
23502 'nr' of 'line' takes no NULL. Give it a value, or the column a DEFAULT.

=== with a name
CREATE TABLE named (a INTEGER, b INTEGER, CONSTRAINT my_key PRIMARY KEY (b, a));
INSERT INTO named VALUES (1, 2);
INSERT INTO named VALUES (1, 2)
--- rows
23505 There is a row with the same key in 'named' (unique key 'my_key'). Use another key, update the row that has it, or write ON CONFLICT.
