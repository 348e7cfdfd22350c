Subqueries see what was there before the statement.

=== insert from itself
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1), (2);
INSERT INTO t SELECT n + 10 FROM t;
SELECT n FROM t ORDER BY n
--- rows
n
1
2
11
12

=== delete what is below the average
DELETE FROM t WHERE n < (SELECT avg(n) FROM t);
SELECT n FROM t ORDER BY n
--- rows
n
11
12

=== update to the maximum
UPDATE t SET n = (SELECT max(n) FROM t) + n;
SELECT n FROM t ORDER BY n
--- rows
n
23
24
