Rows are locked after they are sorted and before they are counted off.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, m INTEGER);
INSERT INTO t SELECT i, i % 10, i FROM generate_series(1, 100) AS s(i)
--- rows
100 changed

=== a limit above the lock
EXPLAIN (COSTS OFF) SELECT id, n + 1 FROM t WHERE n = 3 ORDER BY m DESC LIMIT 1 FOR UPDATE SKIP LOCKED
--- rows
QUERY PLAN
Project (id, n + 1 AS ?column?)
  -> Limit 1
    -> Lock (t Update Skip)
      -> Sort (m DESC)
        -> Filter (n = 3)
          -> Seq Scan on t

=== two tables
EXPLAIN (COSTS OFF) SELECT a.id FROM t AS a JOIN t AS b ON b.id = a.n FOR NO KEY UPDATE OF a FOR KEY SHARE OF b
--- rows
QUERY PLAN
Project (id)
  -> Lock (t NoKeyUpdate, t KeyShare)
    -> Hash Join (Inner) on b.id = a.n
      -> Seq Scan on t a
      -> Seq Scan on t b
