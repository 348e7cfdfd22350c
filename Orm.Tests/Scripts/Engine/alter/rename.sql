RENAME of tables and columns.

=== a column
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER CHECK (a > 0));
CREATE INDEX t_a ON t (a);
INSERT INTO t VALUES (1, 5);
ALTER TABLE t RENAME COLUMN a TO b;
SELECT b FROM t WHERE b = 5
--- rows
b
5

=== its check follows
INSERT INTO t VALUES (2, -1)
--- rows
23514 The row breaks the check 't_a_check' of 't'.

=== a table
CREATE TABLE c (t_id INTEGER REFERENCES t);
ALTER TABLE t RENAME TO u;
INSERT INTO c VALUES (1);
INSERT INTO c VALUES (9)
--- rows
23503 A row of 'c' refers by (t_id) to a row of 'u' that does not exist (foreign key 'c_t_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== the old name is free
SELECT * FROM t
--- rows
42P01 There is no table 't' (line 1, column 15). Is 'c' meant?

=== a name that is taken
ALTER TABLE u RENAME TO c
--- rows
42P07 There is a table, view, index or sequence 'c' already (line 1, column 15).

=== a column name that is taken
ALTER TABLE u RENAME COLUMN b TO id
--- rows
42701 There is a column 'id' already (line 1, column 15).
