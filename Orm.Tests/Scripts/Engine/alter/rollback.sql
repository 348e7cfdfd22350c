A change of a table is undone with its transaction.

=== added and taken back
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, 'a'), (2, 'b');
BEGIN;
ALTER TABLE t ADD COLUMN n INTEGER DEFAULT 7;
INSERT INTO t VALUES (3, 'c', 8);
SELECT * FROM t ORDER BY id
--- rows
id|v|n
1|a|7
2|b|7
3|c|8

=== as before
ROLLBACK;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|a
2|b

=== to a savepoint
BEGIN;
INSERT INTO t VALUES (4, 'd');
SAVEPOINT s;
ALTER TABLE t DROP COLUMN v;
INSERT INTO t VALUES (5);
ROLLBACK TO s;
COMMIT;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|a
2|b
4|d
