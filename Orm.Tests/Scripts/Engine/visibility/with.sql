Changes in WITH do not see each other, and the query does not see them.
not on sqlite: it has no changes in WITH.

=== added rows
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
BEGIN;
WITH a AS (INSERT INTO t VALUES (4, 40) RETURNING id, n) SELECT (SELECT count(*) FROM t), (SELECT count(*) FROM a), (SELECT sum(n) FROM t);
COMMIT

=== changed rows
BEGIN;
WITH a AS (UPDATE t SET n = n + 1 RETURNING id, n) SELECT t.id, t.n, a.n FROM t JOIN a ON a.id = t.id ORDER BY t.id;
COMMIT

=== rows that are gone
BEGIN;
WITH a AS (DELETE FROM t WHERE id = 4 RETURNING id) SELECT count(*), (SELECT count(*) FROM a) FROM t;
COMMIT

=== a change that nobody reads
BEGIN;
WITH a AS (UPDATE t SET n = 0) SELECT sum(n) FROM t;
COMMIT

=== it happened
SELECT id, n FROM t ORDER BY id

=== a row changed by two parts is changed once
BEGIN;
WITH a AS (UPDATE t SET n = n + 1 WHERE id = 1 RETURNING id), b AS (UPDATE t SET n = n + 1 WHERE id = (SELECT id FROM a) RETURNING id) SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM b);
COMMIT

=== and is
SELECT id, n FROM t ORDER BY id

=== changed and not deleted
WITH a AS (UPDATE t SET n = n + 1 WHERE id = 1 RETURNING id) DELETE FROM t WHERE id IN (SELECT id FROM a) RETURNING id

=== it is there
SELECT id, n FROM t ORDER BY id

=== deleted and not changed
WITH a AS (DELETE FROM t WHERE id = 1 RETURNING id, n) UPDATE t SET n = 7 WHERE id IN (SELECT id FROM a) RETURNING id

=== it is gone
SELECT id, n FROM t ORDER BY id

=== added and not changed
WITH a AS (INSERT INTO t VALUES (8, 8) RETURNING id) UPDATE t SET n = 9 WHERE id IN (SELECT id FROM a) RETURNING id

=== it is as it was added
SELECT id, n FROM t ORDER BY id

=== a key that a part has freed can be used by the next one
WITH a AS (DELETE FROM t WHERE id = 8 RETURNING id, n) INSERT INTO t SELECT id, n + 1 FROM a RETURNING id, n, (SELECT n FROM t AS x WHERE x.id = 8)

=== a query of WITH that is read late
WITH c AS (SELECT count(*) AS n FROM t) INSERT INTO t VALUES (30, 1), (31, 1) RETURNING id, (SELECT n FROM c)

=== the statement itself comes before changes that it does not read
WITH a AS (UPDATE t SET n = 100 WHERE id = 30 RETURNING id) UPDATE t SET n = 200 WHERE id = 30 RETURNING n

=== and wins
SELECT n FROM t WHERE id = 30

=== changes are made whether what they give is read or not
BEGIN;
WITH a AS (INSERT INTO t VALUES (40, 1), (41, 1) RETURNING id) SELECT CASE WHEN count(*) > 100 THEN (SELECT max(id) FROM a) END FROM t;
COMMIT

=== or read in part
BEGIN;
WITH a AS (INSERT INTO t VALUES (42, 1), (43, 1) RETURNING id) SELECT id FROM a LIMIT 1;
COMMIT

=== they are there
SELECT id FROM t WHERE id >= 40 ORDER BY id

=== moved to a log
CREATE TABLE log (id INTEGER, was INTEGER, is_now INTEGER);
WITH a AS (UPDATE t SET n = n * 2 WHERE id < 40 RETURNING id, n) INSERT INTO log SELECT a.id, t.n, a.n FROM a JOIN t ON t.id = a.id

=== with both values
SELECT * FROM log ORDER BY id
