TRUNCATE.
not on sqlite: it has no TRUNCATE.

=== all rows
CREATE TABLE t (a INTEGER);
INSERT INTO t VALUES (1), (2);
TRUNCATE TABLE t;
SELECT count(*) FROM t
--- rows
count
0

=== refused while referred to
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (p_id INTEGER REFERENCES p);
TRUNCATE p
--- rows
0A000 'c' refers to 'p' (line 3, column 1). Truncate both tables in one statement, write CASCADE, or use DELETE.

=== both at once
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1);
TRUNCATE p, c;
SELECT (SELECT count(*) FROM p) + (SELECT count(*) FROM c) AS rows
--- rows
rows
0

=== in a transaction it can be undone
INSERT INTO t VALUES (3);
BEGIN;
TRUNCATE t;
ROLLBACK;
SELECT * FROM t
--- rows
a
3
