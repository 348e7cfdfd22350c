RESTART IDENTITY and CASCADE of TRUNCATE.
not on sqlite: it has no TRUNCATE.

=== numbers begin anew
CREATE TABLE t (id SERIAL PRIMARY KEY, v TEXT);
INSERT INTO t (v) VALUES ('a'), ('b');
TRUNCATE t RESTART IDENTITY;
INSERT INTO t (v) VALUES ('c');
SELECT * FROM t
--- rows
id|v
1|c

=== or go on
TRUNCATE TABLE ONLY t CONTINUE IDENTITY;
INSERT INTO t (v) VALUES ('d');
SELECT * FROM t
--- rows
id|v
2|d

=== they go on when nothing is said
TRUNCATE t;
INSERT INTO t (v) VALUES ('e');
SELECT * FROM t
--- rows
id|v
3|e

=== a rollback takes it back
BEGIN;
TRUNCATE t RESTART IDENTITY;
INSERT INTO t (v) VALUES ('f');
ROLLBACK;
INSERT INTO t (v) VALUES ('g');
SELECT * FROM t ORDER BY id
--- rows
id|v
3|e
4|g

=== who refers is in the way
CREATE TABLE c (id SERIAL PRIMARY KEY, t INTEGER REFERENCES t);
CREATE TABLE d (c INTEGER REFERENCES c);
INSERT INTO c (t) VALUES (3);
INSERT INTO d VALUES (1);
TRUNCATE t
--- rows
0A000 'c' refers to 't' (line 5, column 1). Truncate both tables in one statement, write CASCADE, or use DELETE.

=== RESTRICT says so
TRUNCATE t RESTRICT
--- rows
0A000 'c' refers to 't' (line 1, column 1). Truncate both tables in one statement, write CASCADE, or use DELETE.

=== CASCADE empties those, too
TRUNCATE t RESTART IDENTITY CASCADE;
INSERT INTO t (v) VALUES ('h');
INSERT INTO c (t) VALUES (1);
SELECT c.id, c.t, t.v FROM c JOIN t ON t.id = c.t
--- rows
id|t|v
1|1|h

=== and those behind them
SELECT count(*) FROM d
--- rows
count
0
