A view keeps the columns that it uses.
not on sqlite: it finds out when the view is read.

=== a column of a view
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 2, 3);
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t DROP COLUMN a
--- rows
2BP01 The view 'v' depends on it (line 4, column 15). Drop the view first, or write CASCADE.

=== another one
ALTER TABLE t DROP COLUMN b;
SELECT * FROM v
--- rows
a
2

=== with CASCADE the view goes
ALTER TABLE t DROP COLUMN a CASCADE;
SELECT * FROM v
--- rows
42P01 There is no table 'v' (line 2, column 15). Is 't' meant?

=== a table of a view
CREATE VIEW w AS SELECT id FROM t;
DROP TABLE t
--- rows
2BP01 The view 'w' depends on it (line 2, column 12). Drop the view first, or write CASCADE.

=== with CASCADE
DROP TABLE t CASCADE;
SELECT * FROM w
--- rows
42P01 There is no table 'w' (line 2, column 15).
