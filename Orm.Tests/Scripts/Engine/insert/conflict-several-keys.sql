ON CONFLICT with several unique keys.

=== the one that is meant
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER UNIQUE, b INTEGER, UNIQUE (b, a));
INSERT INTO t VALUES (1, 1, 1);
INSERT INTO t VALUES (1, 2, 2) ON CONFLICT (id) DO UPDATE SET b = excluded.b;
SELECT * FROM t
--- rows
id|a|b
1|1|2

=== another one is an error
INSERT INTO t VALUES (2, 1, 5) ON CONFLICT (id) DO NOTHING
--- rows
23505 There is a row with the same key in 't' (unique key 't_a_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== any
INSERT INTO t VALUES (2, 1, 5) ON CONFLICT DO NOTHING
--- rows
0 changed

=== in any order of columns
INSERT INTO t VALUES (3, 7, 7), (4, 8, 8);
INSERT INTO t VALUES (5, 9, 9) ON CONFLICT (a, b) DO NOTHING;
SELECT count(*) FROM t
--- rows
count
4

=== no such key
INSERT INTO t VALUES (1, 1, 1) ON CONFLICT (b) DO NOTHING
--- rows
42P10 There is no unique key of these columns (line 1, column 44).

=== an update that breaks another key
INSERT INTO t VALUES (1, 1, 1) ON CONFLICT (id) DO UPDATE SET a = 7
--- rows
23505 There is a row with the same key in 't' (unique key 't_a_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== of one row twice
-- unlike sqlite: it changes the row again.
INSERT INTO t VALUES (1, 1, 1), (1, 1, 1) ON CONFLICT (id) DO UPDATE SET b = excluded.b
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.
