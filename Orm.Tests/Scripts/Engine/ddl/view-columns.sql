The columns of a view, and what uses one.
not on sqlite: it finds out when the view is read.

=== more names than columns
CREATE VIEW v (x, y) AS SELECT 1
--- rows
42601 There are more names than columns (line 1, column 19).

=== fewer
CREATE VIEW v (x) AS SELECT 1, 2 AS y;
SELECT * FROM v
--- rows
x|y
1|2

=== two of one name
CREATE VIEW w AS SELECT 1 AS a, 2 AS a
--- rows
42701 Two columns are called 'a' (line 1, column 1). Give one of them another name with AS.

=== a view of a view holds it
CREATE VIEW w AS SELECT x FROM v;
DROP VIEW v
--- rows
2BP01 The view 'w' depends on it (line 2, column 11). Drop the view first, or write CASCADE.

=== RESTRICT says so
DROP VIEW v RESTRICT
--- rows
2BP01 The view 'w' depends on it (line 1, column 11). Drop the view first, or write CASCADE.

=== replaced with another type
CREATE OR REPLACE VIEW v (x) AS SELECT 'a' || 'b', 2 AS y
--- rows
42P16 The column 'x' of type INTEGER would be 'x' of type TEXT (line 1, column 1). Keep the columns and add others behind, or drop the view before.

=== with another name
CREATE OR REPLACE VIEW v AS SELECT 1 AS a, 2 AS y
--- rows
42P16 The column 'x' of type INTEGER would be 'a' of type INTEGER (line 1, column 1). Keep the columns and add others behind, or drop the view before.

=== with fewer columns
CREATE OR REPLACE VIEW v AS SELECT 1 AS x
--- rows
42P16 'v' would lose its column 'y' (line 1, column 1). Keep the columns and add others behind, or drop the view before.

=== with more
CREATE OR REPLACE VIEW v AS SELECT 3 AS x, 4 AS y, 5 AS z;
SELECT * FROM w
--- rows
x
3

=== by itself
-- unlike postgresql: it finds out when the view is read.
CREATE OR REPLACE VIEW v AS SELECT x, 2 AS y, 3 AS z FROM w
--- rows
42P17 The view 'v' would contain itself (line 2, column 1).

=== a table is no view
CREATE TABLE t (a INTEGER);
CREATE OR REPLACE VIEW t AS SELECT 1 AS a
--- rows
42809 't' is no view (line 2, column 24).

=== CASCADE drops both
DROP VIEW v CASCADE;
SELECT * FROM w
--- rows
42P01 There is no table 'w' (line 2, column 15). Is 't' meant?

=== more names than columns of a table
CREATE TABLE c (x, y) AS SELECT 1
--- rows
42601 There are more names than columns (line 1, column 20).

=== fewer names
CREATE TABLE c (x) AS SELECT 1, 2 AS y;
SELECT * FROM c
--- rows
x|y
1|2

=== two columns of one name
CREATE TABLE d AS SELECT 1 AS a, 2 AS a
--- rows
42701 Two columns are called 'a' (line 1, column 1). Give one of them another name with AS.
