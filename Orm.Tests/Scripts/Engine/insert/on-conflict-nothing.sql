ON CONFLICT DO NOTHING.

=== of any key
CREATE TABLE t (id INTEGER PRIMARY KEY, u TEXT UNIQUE);
INSERT INTO t VALUES (1, 'a');
INSERT INTO t VALUES (1, 'x'), (2, 'a'), (3, 'c') ON CONFLICT DO NOTHING;
SELECT * FROM t ORDER BY id
--- rows
id|u
1|a
3|c

=== of one key only
INSERT INTO t VALUES (9, 'a') ON CONFLICT (id) DO NOTHING
--- rows
23505 There is a row with the same key in 't' (unique key 't_u_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== a row that comes twice
INSERT INTO t VALUES (4, 'd'), (4, 'e') ON CONFLICT DO NOTHING;
SELECT count(*) FROM t
--- rows
count
3

=== other rules still hold
CREATE TABLE c (id INTEGER PRIMARY KEY, v INTEGER CHECK (v > 0));
INSERT INTO c VALUES (1, -1) ON CONFLICT DO NOTHING
--- rows
23514 The row breaks the check 'c_v_check' of 'c'.
