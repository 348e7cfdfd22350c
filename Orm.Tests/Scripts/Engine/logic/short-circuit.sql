Conditions that guard others.

=== CASE guards
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (0), (2);
SELECT n, CASE WHEN n <> 0 THEN 10 / n END AS q FROM t ORDER BY n
--- rows
n|q
0|NULL
2|5

=== a filter of a derived table
SELECT 10 / nullif(n, 0) AS q FROM t ORDER BY q NULLS FIRST
--- rows
q
NULL
5

=== coalesce of a division
SELECT coalesce(10 / nullif(n, 0), -1) AS q FROM t ORDER BY q
--- rows
q
-1
5
