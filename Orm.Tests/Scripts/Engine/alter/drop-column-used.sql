Dropping a column that other things use.
not on sqlite: its rules are others.

=== by a unique key of several: it goes as well
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, UNIQUE (a, b));
ALTER TABLE t DROP COLUMN a;
INSERT INTO t VALUES (1, 1), (2, 1);
SELECT count(*) FROM t
--- rows
count
2

=== by a check of several: it goes as well
CREATE TABLE u (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, CHECK (a < b));
ALTER TABLE u DROP COLUMN a;
INSERT INTO u VALUES (1, -5);
SELECT * FROM u
--- rows
id|b
1|-5

=== by a foreign key of another table
CREATE TABLE p (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE c (p_id INTEGER REFERENCES p);
ALTER TABLE p DROP COLUMN id
--- rows
2BP01 the foreign key 'c_p_id_fkey' of 'c' depends on 'id' (line 3, column 15). Drop that first, or write CASCADE behind a column that only foreign keys refer to.

=== with CASCADE the foreign key goes
ALTER TABLE p DROP COLUMN id CASCADE;
INSERT INTO c VALUES (9);
SELECT * FROM p
--- rows
v
