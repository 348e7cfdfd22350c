Computed indexes are made and changed with their transaction.

=== undone
CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO t VALUES (1, 'A');
BEGIN;
CREATE UNIQUE INDEX t_name ON t (lower(name));
ROLLBACK;
INSERT INTO t VALUES (2, 'a');
SELECT count(*) FROM t
--- rows
count
2

=== it cannot be made now
CREATE UNIQUE INDEX t_name ON t (lower(name))
--- rows
23505 Rows of 't' have equal keys: the unique index 't_name' cannot be made.

=== a change that is undone leaves its keys
DELETE FROM t WHERE id = 2;
CREATE UNIQUE INDEX t_name ON t (lower(name));
BEGIN;
UPDATE t SET name = 'B' WHERE id = 1;
INSERT INTO t VALUES (3, 'a');
ROLLBACK;
SELECT id FROM t WHERE lower(name) = 'a'
--- rows
id
1

=== the key is taken
INSERT INTO t VALUES (3, 'a')
--- rows
23505 There is a row with the same key in 't' (unique key 't_name'). Use another key, update the row that has it, or write ON CONFLICT.

=== dropped and taken back
BEGIN;
DROP INDEX t_name;
INSERT INTO t VALUES (3, 'a');
ROLLBACK;
INSERT INTO t VALUES (3, 'a')
--- rows
23505 There is a row with the same key in 't' (unique key 't_name'). Use another key, update the row that has it, or write ON CONFLICT.
