Errors of INSERT, UPDATE and DELETE.

=== an unknown table
INSERT INTO nope VALUES (1)
--- rows
42P01 There is no table 'nope' (line 1, column 13).

=== an unknown column
CREATE TABLE t (a INTEGER, b INTEGER);
UPDATE t SET c = 1
--- rows
42703 The table 't' has no column 'c' (line 2, column 14). Is 'a' meant?

=== too few values
INSERT INTO t (a, b) VALUES (1)
--- rows
42601 There are 1 values for 2 columns (line 1, column 22).

=== rows of different lengths
INSERT INTO t VALUES (1, 2), (3)
--- rows
42601 The rows of VALUES have different lengths (line 1, column 30).

=== a query of another width
INSERT INTO t (a) SELECT 1, 2
--- rows
42601 There are 2 values for 1 columns (line 1, column 19).

=== deleting from a view
-- unlike postgresql: its simple views can be changed.
CREATE VIEW v AS SELECT a FROM t;
DELETE FROM v
--- rows
42P01 There is no table 'v' (line 3, column 13). Is 't' meant?
