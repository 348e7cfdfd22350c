Updates of keys.

=== all of them move
-- unlike postgresql: it checks each row at once and may refuse this.
-- unlike sqlite: it checks each row at once and refuses this.
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c');
UPDATE t SET id = id + 1;
SELECT * FROM t ORDER BY id
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.
