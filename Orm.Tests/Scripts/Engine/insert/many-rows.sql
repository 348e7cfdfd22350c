Many rows in one statement.

=== a thousand
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO t SELECT i, i % 10 FROM n;
SELECT count(*), sum(v), max(id) FROM t
--- rows
count|sum|max
1000|4500|1000

=== found by key
SELECT v FROM t WHERE id = 777
--- rows
v
7

=== grouped
SELECT v, count(*) FROM t GROUP BY v ORDER BY v LIMIT 3
--- rows
v|count
0|100
1|100
2|100

=== deleted
DELETE FROM t WHERE id % 2 = 0;
SELECT count(*), min(id), max(id) FROM t
--- rows
count|min|max
500|1|999
