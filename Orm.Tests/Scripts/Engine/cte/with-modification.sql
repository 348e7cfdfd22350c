WITH before changes.

=== insert
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
WITH s AS (SELECT 1 AS id, 10 AS v UNION ALL SELECT 2, 20) INSERT INTO t SELECT id, v FROM s;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|10
2|20

=== update
WITH s AS (SELECT max(v) AS m FROM t) UPDATE t SET v = v + (SELECT m FROM s) WHERE id = 1;
SELECT * FROM t ORDER BY id
--- rows
id|v
1|30
2|20

=== delete
WITH s AS (SELECT 2 AS id) DELETE FROM t WHERE id IN (SELECT id FROM s);
SELECT count(*) FROM t
--- rows
count
1
