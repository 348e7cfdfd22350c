Queries in RETURNING see the rows as they were before the statement.
not on sqlite: it sees them while they change.

=== of an INSERT
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
INSERT INTO t VALUES (3, 30), (4, 40) RETURNING id, (SELECT count(*) FROM t), (SELECT sum(n) FROM t AS x WHERE x.id <= t.id)
--- rows
id|count|sum
3|2|30
4|2|30

=== of an UPDATE
UPDATE t SET n = n + 1 WHERE id < 4 RETURNING id, n, (SELECT sum(n) FROM t), (SELECT x.n FROM t AS x WHERE x.id = t.id), EXISTS (SELECT 1 FROM t AS x WHERE x.n = t.n)
--- rows
id|n|sum|n|exists
1|11|100|10|false
2|21|100|20|false
3|31|100|30|false

=== of a DELETE
DELETE FROM t WHERE id IN (1, 4) RETURNING id, (SELECT count(*) FROM t), (SELECT max(x.id) FROM t AS x)
--- rows
id|count|max
1|4|4
4|4|4

=== what is left
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|21
3|31

=== by an index
CREATE INDEX t_n ON t (n);
UPDATE t SET n = n + 10 RETURNING id, n, (SELECT count(*) FROM t AS x WHERE x.n BETWEEN 21 AND 31), (SELECT count(*) FROM t AS x WHERE x.n = t.n)
--- rows
id|n|count|count
2|31|2|1
3|41|2|0

=== the statement before is seen
BEGIN;
INSERT INTO t VALUES (7, 70);
UPDATE t SET n = 71 WHERE id = 7;
UPDATE t SET n = 72 WHERE id = 7 RETURNING n, (SELECT n FROM t AS x WHERE x.id = 7);
INSERT INTO t VALUES (8, 80) RETURNING (SELECT count(*) FROM t);
COMMIT;
INSERT INTO t VALUES (9, 90) RETURNING (SELECT count(*) FROM t)
--- rows
count
4

=== many rows behind each other
CREATE TABLE many (id INTEGER PRIMARY KEY, n INTEGER);
BEGIN;
INSERT INTO many SELECT i, i FROM generate_series(1, 20) AS s(i);
INSERT INTO many SELECT i, i FROM generate_series(21, 40) AS s(i) RETURNING (SELECT count(*) FROM many), (SELECT max(id) FROM many);
COMMIT;
SELECT count(*) FROM many
--- rows
count
40

=== also those that follow the rows of the statement before
BEGIN;
INSERT INTO many SELECT i, i FROM generate_series(41, 60) AS s(i);
CREATE TABLE seen AS SELECT 0 AS c WHERE false;
WITH added AS (INSERT INTO many SELECT i, i FROM generate_series(61, 80) AS s(i) RETURNING (SELECT count(*) FROM many WHERE id > 40) AS c) INSERT INTO seen SELECT c FROM added;
COMMIT;
SELECT c, count(*) FROM seen GROUP BY c
--- rows
c|count
20|20
