Generated columns and their users.

=== with text and CASE
CREATE TABLE t (id INTEGER PRIMARY KEY, first TEXT, last TEXT, full_name TEXT GENERATED ALWAYS AS (coalesce(first, '?') || ' ' || last) STORED);
INSERT INTO t (id, first, last) VALUES (1, 'Ada', 'L'), (2, NULL, 'T');
SELECT full_name FROM t ORDER BY id
--- rows
full_name
Ada L
? T

=== unique
CREATE UNIQUE INDEX t_full ON t (full_name);
INSERT INTO t (id, first, last) VALUES (3, 'Ada', 'L')
--- rows
23505 There is a row with the same key in 't' (unique key 't_full'). Use another key, update the row that has it, or write ON CONFLICT.

=== in RETURNING
UPDATE t SET first = 'Alan' WHERE id = 2 RETURNING full_name
--- rows
full_name
Alan T
