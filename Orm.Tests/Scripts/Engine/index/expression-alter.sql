Changes of a table with indexes of expressions and of some rows.
not on sqlite: it changes no types, and columns of indexes are not dropped.

=== a column with another name
CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, n INTEGER, gone BOOLEAN);
CREATE UNIQUE INDEX t_name ON t (lower(name)) WHERE NOT gone;
INSERT INTO t VALUES (1, 'A', 1, FALSE);
ALTER TABLE t RENAME COLUMN name TO title;
ALTER TABLE t RENAME COLUMN gone TO deleted;
INSERT INTO t VALUES (2, 'a', 1, FALSE)
--- rows
23505 There is a row with the same key in 't' (unique key 't_name'). Use another key, update the row that has it, or write ON CONFLICT.

=== a column that comes
ALTER TABLE t ADD COLUMN extra TEXT DEFAULT 'x';
INSERT INTO t VALUES (2, 'a', 1, FALSE, 'y')
--- rows
23505 There is a row with the same key in 't' (unique key 't_name'). Use another key, update the row that has it, or write ON CONFLICT.

=== a column of another type
ALTER TABLE t ALTER COLUMN title TYPE VARCHAR(10);
INSERT INTO t VALUES (2, 'a', 1, FALSE, 'y')
--- rows
23505 There is a row with the same key in 't' (unique key 't_name'). Use another key, update the row that has it, or write ON CONFLICT.

=== a column that goes takes the index along
ALTER TABLE t DROP COLUMN deleted;
INSERT INTO t VALUES (2, 'a', 1, 'y');
SELECT id, title FROM t ORDER BY id
--- rows
id|title
1|A
2|a

=== others stay
CREATE UNIQUE INDEX t_twice ON t ((n * 2), id);
ALTER TABLE t DROP COLUMN extra;
INSERT INTO t VALUES (3, 'c', 4);
SELECT id FROM t WHERE n * 2 = 8
--- rows
id
3

=== and go with the table
DROP TABLE t;
CREATE TABLE t (n INTEGER);
SELECT count(*) FROM t
--- rows
count
0
