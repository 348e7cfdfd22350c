Changes in WITH do not see each other, and the query does not see them.
not on sqlite: it has no changes in WITH.

=== added rows
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
BEGIN;
WITH a AS (INSERT INTO t VALUES (4, 40) RETURNING id, n) SELECT (SELECT count(*) FROM t), (SELECT count(*) FROM a), (SELECT sum(n) FROM t);
COMMIT
--- rows
count|count|sum
3|1|60

=== changed rows
BEGIN;
WITH a AS (UPDATE t SET n = n + 1 RETURNING id, n) SELECT t.id, t.n, a.n FROM t JOIN a ON a.id = t.id ORDER BY t.id;
COMMIT
--- rows
id|n|n
1|10|11
2|20|21
3|30|31
4|40|41

=== rows that are gone
BEGIN;
WITH a AS (DELETE FROM t WHERE id = 4 RETURNING id) SELECT count(*), (SELECT count(*) FROM a) FROM t;
COMMIT
--- rows
count|count
4|1

=== a change that nobody reads
BEGIN;
WITH a AS (UPDATE t SET n = 0) SELECT sum(n) FROM t;
COMMIT
--- rows
sum
63

=== it happened
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|0
2|0
3|0

=== a row changed by two parts is changed once
BEGIN;
WITH a AS (UPDATE t SET n = n + 1 WHERE id = 1 RETURNING id), b AS (UPDATE t SET n = n + 1 WHERE id = (SELECT id FROM a) RETURNING id) SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM b);
COMMIT
--- rows
count|count
1|0

=== and is
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|1
2|0
3|0

=== changed and not deleted
WITH a AS (UPDATE t SET n = n + 1 WHERE id = 1 RETURNING id) DELETE FROM t WHERE id IN (SELECT id FROM a) RETURNING id
--- rows
id

=== it is there
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|2
2|0
3|0

=== deleted and not changed
WITH a AS (DELETE FROM t WHERE id = 1 RETURNING id, n) UPDATE t SET n = 7 WHERE id IN (SELECT id FROM a) RETURNING id
--- rows
id

=== it is gone
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|0
3|0

=== added and not changed
WITH a AS (INSERT INTO t VALUES (8, 8) RETURNING id) UPDATE t SET n = 9 WHERE id IN (SELECT id FROM a) RETURNING id
--- rows
id

=== it is as it was added
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|0
3|0
8|8

=== a key that a part has freed can be used by the next one
WITH a AS (DELETE FROM t WHERE id = 8 RETURNING id, n) INSERT INTO t SELECT id, n + 1 FROM a RETURNING id, n, (SELECT n FROM t AS x WHERE x.id = 8)
--- rows
id|n|n
8|9|8

=== a query of WITH that is read late
WITH c AS (SELECT count(*) AS n FROM t) INSERT INTO t VALUES (30, 1), (31, 1) RETURNING id, (SELECT n FROM c)
--- rows
id|n
30|3
31|3

=== the statement itself comes before changes that it does not read
WITH a AS (UPDATE t SET n = 100 WHERE id = 30 RETURNING id) UPDATE t SET n = 200 WHERE id = 30 RETURNING n
--- rows
n
200

=== and wins
SELECT n FROM t WHERE id = 30
--- rows
n
200

=== changes are made whether what they give is read or not
BEGIN;
WITH a AS (INSERT INTO t VALUES (40, 1), (41, 1) RETURNING id) SELECT CASE WHEN count(*) > 100 THEN (SELECT max(id) FROM a) END FROM t;
COMMIT
--- rows
case
NULL

=== or read in part
BEGIN;
WITH a AS (INSERT INTO t VALUES (42, 1), (43, 1) RETURNING id) SELECT id FROM a LIMIT 1;
COMMIT
--- rows
id
42

=== they are there
SELECT id FROM t WHERE id >= 40 ORDER BY id
--- rows
id
40
41
42
43

=== moved to a log
CREATE TABLE log (id INTEGER, was INTEGER, is_now INTEGER);
WITH a AS (UPDATE t SET n = n * 2 WHERE id < 40 RETURNING id, n) INSERT INTO log SELECT a.id, t.n, a.n FROM a JOIN t ON t.id = a.id
--- rows
5 changed

=== with both values
SELECT * FROM log ORDER BY id
--- rows
id|was|is_now
2|0|0
3|0|0
8|9|18
30|200|400
31|1|2
