INCLUDE.
not on sqlite: it has no INCLUDE.

=== a column that goes takes the index along
CREATE TABLE t (a INTEGER, b TEXT, c TEXT);
CREATE UNIQUE INDEX t_a ON t (a) INCLUDE (b);
ALTER TABLE t DROP COLUMN b;
INSERT INTO t VALUES (1, 'x'), (1, 'y');
SELECT * FROM t ORDER BY c
--- rows
a|c
1|x
1|y

=== a column that is not there
CREATE INDEX t_c ON t (a) INCLUDE (nothing)
--- rows
42703 The table 't' has no column 'nothing' (line 1, column 36).

=== with a condition
CREATE UNIQUE INDEX t_c ON t (c) INCLUDE (a) WHERE c <> 'x';
INSERT INTO t VALUES (2, 'x');
INSERT INTO t VALUES (2, 'y')
--- rows
23505 There is a row with the same key in 't' (unique key 't_c'). Use another key, update the row that has it, or write ON CONFLICT.
