RENAME of constraints, indexes and views.
not on sqlite: it renames tables and columns only.

=== a check
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER CONSTRAINT ck CHECK (a > 0), b TEXT UNIQUE);
INSERT INTO t VALUES (1, 1, 'x');
ALTER TABLE t RENAME CONSTRAINT ck TO ck2;
INSERT INTO t VALUES (9, -1, 'q')
--- rows
23514 The row breaks the check 'ck2' of 't'.

=== and not the old one
ALTER TABLE t DROP CONSTRAINT ck
--- rows
42704 't' has no constraint 'ck' (line 1, column 15).

=== dropped by its new name
ALTER TABLE t DROP CONSTRAINT ck2;
INSERT INTO t VALUES (2, -1, 'y')
--- rows
1 changed

=== a key
ALTER TABLE t RENAME CONSTRAINT t_b_key TO b_is_one;
INSERT INTO t VALUES (3, 1, 'x') ON CONFLICT ON CONSTRAINT b_is_one DO NOTHING;
SELECT count(*) FROM t
--- rows
count
2

=== which is an index, too
ALTER INDEX b_is_one RENAME TO b_key;
ALTER TABLE t DROP CONSTRAINT b_key;
INSERT INTO t VALUES (3, 1, 'x')
--- rows
1 changed

=== a name that is taken
ALTER TABLE t ADD CONSTRAINT c1 CHECK (id > 0), ADD CONSTRAINT c2 CHECK (id > 0);
ALTER TABLE t RENAME CONSTRAINT c1 TO c2
--- rows
42710 't' has a constraint 'c2' already (line 2, column 15). Give it another name, or leave CONSTRAINT out.

=== there is none
ALTER TABLE t RENAME CONSTRAINT nope TO c3
--- rows
42704 't' has no constraint 'nope' (line 1, column 15).

=== an index
CREATE INDEX ix ON t (a);
ALTER INDEX ix RENAME TO ix2;
DROP INDEX ix
--- rows
42704 There is no index 'ix' (line 3, column 12). Is 'ix2' meant?

=== by its new name
DROP INDEX ix2
--- rows


=== an index that is not there
ALTER INDEX nope RENAME TO x
--- rows
42P01 There is no index 'nope' (line 1, column 13).

=== or need not be
ALTER INDEX IF EXISTS nope RENAME TO x
--- rows


=== a view
CREATE VIEW v AS SELECT a, b FROM t;
CREATE VIEW w AS SELECT a FROM v;
ALTER VIEW v RENAME TO v2;
SELECT count(*) FROM v2
--- rows
count
3

=== a view of it follows
SELECT a FROM w ORDER BY a LIMIT 1
--- rows
a
-1

=== and not the old name
SELECT * FROM v
--- rows
42P01 There is no table 'v' (line 1, column 15). Is 't' meant?

=== a column of a view
CREATE VIEW x AS SELECT a, b FROM t;
ALTER VIEW x RENAME COLUMN a TO aa;
SELECT aa, b FROM x ORDER BY 1, 2 LIMIT 1
--- rows
aa|b
-1|y

=== a column that it has not
ALTER VIEW x RENAME COLUMN nope TO c
--- rows
42703 'x' has no column 'nope' (line 1, column 14).

=== a name that it has
ALTER VIEW x RENAME COLUMN aa TO b
--- rows
42701 There is a column 'b' already (line 1, column 14).

=== as a table
ALTER TABLE x RENAME TO y;
SELECT count(*) FROM y
--- rows
count
3

=== a table that views use
ALTER TABLE t RENAME TO tt;
SELECT count(*) FROM y
--- rows
count
3

=== a type that a view gives
ALTER TABLE tt ALTER COLUMN a TYPE TEXT
--- rows
0A000 The view 'v2' depends on it, and would not give the same columns (line 1, column 16). Drop the view before, and make it again.

=== a column that a view names
-- unlike postgresql: a view keeps its text, which names the column.
ALTER TABLE tt RENAME COLUMN b TO bb
--- rows
0A000 The view 'v2' depends on it, and would not give the same columns (line 2, column 16). Drop the view before, and make it again.
