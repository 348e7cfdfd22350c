Ranges of indexes of several columns.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c TEXT);
CREATE INDEX t_a_b ON t (a, b);
INSERT INTO t SELECT i, i % 100, i % 37, 'x' FROM generate_series(1, 5000) AS s(i)
--- rows
5000 changed

=== both columns
EXPLAIN (COSTS OFF) SELECT c FROM t WHERE a = 3 AND b = 4
--- rows
QUERY PLAN
Project (c)
  -> Filter ((a = 3) AND (b = 4))
    -> Index Scan using t_a_b on t (a = 3 AND b = 4)

=== the first and a range of the second
EXPLAIN (COSTS OFF) SELECT c FROM t WHERE a = 3 AND b > 30
--- rows
QUERY PLAN
Project (c)
  -> Filter ((a = 3) AND (b > 30))
    -> Index Scan using t_a_b on t (a = 3 AND b > 30)

=== the first alone
EXPLAIN (COSTS OFF) SELECT c FROM t WHERE a = 3
--- rows
QUERY PLAN
Project (c)
  -> Filter (a = 3)
    -> Index Scan using t_a_b on t (a = 3)

=== the second alone
EXPLAIN (COSTS OFF) SELECT c FROM t WHERE b = 4
--- rows
QUERY PLAN
Project (c)
  -> Filter (b = 4)
    -> Seq Scan on t

=== so much that reading all is cheaper
EXPLAIN (COSTS OFF) SELECT c FROM t WHERE a > 3
--- rows
QUERY PLAN
Project (c)
  -> Filter (a > 3)
    -> Seq Scan on t

=== rows
SELECT id FROM t WHERE a = 3 AND b > 34 ORDER BY id LIMIT 4
--- rows
id
2403
3403
