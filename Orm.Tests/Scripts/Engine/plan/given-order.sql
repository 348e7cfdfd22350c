Rows that come in the order that is asked for are not sorted.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER);
CREATE INDEX t_k ON t (k);
INSERT INTO t SELECT i, i % 100, i % 7 FROM generate_series(1, 3000) AS s(i)
--- rows
3000 changed

=== by the key
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY id LIMIT 5
--- rows
QUERY PLAN
Limit 5
  -> Project (id, k, n)
    -> Seq Scan on t

=== by the key and more
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY id, n LIMIT 5
--- rows
QUERY PLAN
Limit 5
  -> Project (id, k, n)
    -> Seq Scan on t

=== behind one key of an index
EXPLAIN (COSTS OFF) SELECT * FROM t WHERE k = 3 ORDER BY id
--- rows
QUERY PLAN
Project (id, k, n)
  -> Filter (k = 3)
    -> Index Scan using t_k on t (k = 3)

=== another order is sorted
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY n, id LIMIT 5
--- rows
QUERY PLAN
Limit 5
  -> Sort (n, id)
    -> Project (id, k, n)
      -> Seq Scan on t
