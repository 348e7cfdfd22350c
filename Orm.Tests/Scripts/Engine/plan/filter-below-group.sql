A condition on a key of groups is one on their rows.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER);
INSERT INTO t SELECT i, i % 10, i FROM generate_series(1, 300) AS s(i)
--- rows
300 changed

=== a key
EXPLAIN (COSTS OFF) SELECT k, s FROM (SELECT k, sum(n) AS s FROM t GROUP BY k) AS g WHERE k = 3
--- rows
QUERY PLAN
Project (k, sum(CAST(n AS BIGINT)) AS s)
  -> Aggregate (sum(CAST(n AS BIGINT)) by k)
    -> Filter (k = 3)
      -> Seq Scan on t

=== not an aggregate
EXPLAIN (COSTS OFF) SELECT k, s FROM (SELECT k, sum(n) AS s FROM t GROUP BY k) AS g WHERE s > 4000
--- rows
QUERY PLAN
Project (k, sum(CAST(n AS BIGINT)) AS s)
  -> Filter (sum(CAST(n AS BIGINT)) > 4000)
    -> Aggregate (sum(CAST(n AS BIGINT)) by k)
      -> Seq Scan on t

=== rows
SELECT k, s FROM (SELECT k, sum(n) AS s FROM t GROUP BY k) AS g WHERE k < 3 AND s > 4000 ORDER BY k
--- rows
k|s
0|4650
1|4380
2|4410
