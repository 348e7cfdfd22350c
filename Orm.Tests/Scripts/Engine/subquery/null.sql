Subqueries over NULL.

=== a scalar one
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (NULL), (1);
SELECT (SELECT n FROM t WHERE n IS NULL) IS NULL AS a
--- rows
a
true

=== exists of NULL
SELECT EXISTS (SELECT NULL) AS a, EXISTS (SELECT 1 WHERE FALSE) AS b
--- rows
a|b
true|false

=== a correlated one with NULL
SELECT n, (SELECT count(*) FROM t AS o WHERE o.n = t.n) AS c FROM t ORDER BY n NULLS FIRST
--- rows
n|c
NULL|0
1|1
