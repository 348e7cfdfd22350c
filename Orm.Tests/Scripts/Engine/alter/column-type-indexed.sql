Changing the type of a column that is in an index keeps the index right.
not on sqlite: it has no ALTER COLUMN.

=== order changes with the type
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
CREATE INDEX t_n ON t (n);
INSERT INTO t VALUES (1, 9), (2, 10), (3, 100);
ALTER TABLE t ALTER COLUMN n TYPE TEXT;
SELECT n FROM t WHERE n > '1' ORDER BY n
--- rows
n
10
100
9

=== unique keys are checked
CREATE TABLE u (v NUMERIC(5, 2) UNIQUE);
INSERT INTO u VALUES (1.1), (1.2);
ALTER TABLE u ALTER COLUMN v TYPE INTEGER
--- rows
23505 There is a row with the same key: row 1 (tree 9). Use another key, or update the row that has it.
