AUTOINCREMENT counts on behind keys that were given, as in SQLite.
not on postgresql: it has no AUTOINCREMENT.

=== a given key
CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);
INSERT INTO t (v) VALUES ('a');
INSERT INTO t VALUES (5, 'b');
INSERT INTO t (v) VALUES ('c'), ('d');
SELECT * FROM t ORDER BY id
--- rows
id|v
1|a
5|b
6|c
7|d

=== in one statement
INSERT INTO t (id, v) VALUES (10, 'e'), (NULL, 'f'), (9, 'g'), (NULL, 'h');
SELECT * FROM t WHERE id > 7 ORDER BY id
--- rows
id|v
9|g
10|e
11|f
12|h

=== of a query
INSERT INTO t SELECT id + 10, v || '2' FROM t WHERE id > 9;
INSERT INTO t (v) VALUES ('i');
SELECT * FROM t WHERE id > 12 ORDER BY id
--- rows
id|v
20|e2
21|f2
22|h2
23|i

=== a key that is changed
UPDATE t SET id = 30 WHERE v = 'i';
INSERT INTO t (v) VALUES ('j');
SELECT * FROM t WHERE id > 22 ORDER BY id
--- rows
id|v
30|i
31|j

=== by an upsert
INSERT INTO t VALUES (31, 'x') ON CONFLICT (id) DO UPDATE SET id = 40;
INSERT INTO t (v) VALUES ('k');
SELECT * FROM t WHERE id > 30 ORDER BY id
--- rows
id|v
40|j
41|k

=== smaller keys change nothing
INSERT INTO t VALUES (-5, 'l'), (0, 'm');
INSERT INTO t (v) VALUES ('n');
SELECT * FROM t WHERE id < 1 OR id > 41 ORDER BY id
--- rows
id|v
-5|l
0|m
42|n

=== nor do those of deleted rows come back
DELETE FROM t WHERE id > 30;
INSERT INTO t (v) VALUES ('o');
SELECT * FROM t WHERE id > 30
--- rows
id|v
43|o

=== an empty table with a negative key
CREATE TABLE u (id INTEGER PRIMARY KEY AUTOINCREMENT, v TEXT);
INSERT INTO u VALUES (-7, 'a');
INSERT INTO u (v) VALUES ('b');
SELECT * FROM u ORDER BY id
--- rows
id|v
-7|a
1|b

=== a row that breaks a check does not count
CREATE TABLE c (id INTEGER PRIMARY KEY AUTOINCREMENT, v INTEGER CHECK (v > 0));
INSERT INTO c VALUES (100, 0)
--- rows
23514 The row breaks the check 'c_v_check' of 'c'.

=== as before
INSERT INTO c (v) VALUES (1);
SELECT * FROM c
--- rows
id|v
1|1

=== a column that is added keeps it
INSERT INTO c VALUES (7, 2);
ALTER TABLE c ADD COLUMN w INTEGER;
INSERT INTO c (v) VALUES (3);
SELECT * FROM c ORDER BY id
--- rows
id|v|w
1|1|NULL
7|2|NULL
8|3|NULL

=== no numbers are left
-- unlike sqlite: its INTEGER has 64 bits.
INSERT INTO c VALUES (2147483647, 2, NULL);
INSERT INTO c (v) VALUES (4)
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== nor of 64 bits
-- not on sqlite: AUTOINCREMENT is for INTEGER there.
CREATE TABLE b (id BIGINT PRIMARY KEY AUTOINCREMENT, v INTEGER);
INSERT INTO b VALUES (9223372036854775807, 1);
INSERT INTO b (v) VALUES (2)
--- rows
2200H The sequence 'id' has come to its end, 9223372036854775807. ALTER SEQUENCE ... RESTART begins it anew, MAXVALUE and MINVALUE widen it; or give keys of your own.
