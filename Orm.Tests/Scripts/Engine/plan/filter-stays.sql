Nothing passes a limit, a window or DISTINCT ON: they depend on which rows there are.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER);
INSERT INTO t SELECT i, i % 10, i FROM generate_series(1, 300) AS s(i)
--- rows
300 changed

=== a limit
EXPLAIN (COSTS OFF) SELECT id FROM (SELECT id, k FROM t ORDER BY n LIMIT 10) AS f WHERE k = 3
--- rows
QUERY PLAN
Project (id)
  -> Filter (k = 3)
    -> Limit 10
      -> Sort (n)
        -> Seq Scan on t

=== a window
EXPLAIN (COSTS OFF) SELECT id FROM (SELECT id, k, rank() OVER (ORDER BY n) AS r FROM t) AS f WHERE r = 3
--- rows
QUERY PLAN
Project (id)
  -> Filter (window = 3)
    -> Window (rank() OVER (ORDER BY n))
      -> Seq Scan on t

=== rows of the limit
SELECT id FROM (SELECT id, k FROM t ORDER BY n LIMIT 10) AS f WHERE k = 3
--- rows
id
3

=== rows of the window
SELECT id FROM (SELECT id, k, rank() OVER (ORDER BY n) AS r FROM t) AS f WHERE r = 3
--- rows
id
3
