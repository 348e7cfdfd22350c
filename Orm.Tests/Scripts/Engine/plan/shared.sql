A common table expression that is read twice is computed once.

=== tables
CREATE TABLE t (k INTEGER, n INTEGER);
INSERT INTO t VALUES (1, 1), (1, 2), (2, 5)
--- rows
3 changed

=== twice
EXPLAIN (COSTS OFF) WITH s AS (SELECT k, sum(n) AS n FROM t GROUP BY k) SELECT a.k FROM s AS a JOIN s AS b ON a.n > b.n
--- rows
QUERY PLAN
Project (k)
  -> Nested Loop (Inner) on n > n
    -> CTE Scan on s
    -> CTE Scan on s

=== rows
WITH s AS (SELECT k, sum(n) AS n FROM t GROUP BY k) SELECT a.k FROM s AS a JOIN s AS b ON a.n > b.n
--- rows
k
2
