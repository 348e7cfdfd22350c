A row by its key is not searched for.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, name TEXT UNIQUE);
INSERT INTO t SELECT i, i % 10, 'n' || i FROM generate_series(1, 1000) AS s(i)
--- rows
1000 changed

=== one
EXPLAIN (COSTS OFF) SELECT name FROM t WHERE id = 5
--- rows
QUERY PLAN
Project (name)
  -> Filter (id = 5)
    -> Key Scan on t (id = 5)

=== a range
EXPLAIN (COSTS OFF) SELECT name FROM t WHERE id BETWEEN 5 AND 8
--- rows
QUERY PLAN
Project (name)
  -> Filter ((id >= 5) AND (id <= 8))
    -> Key Scan on t (id >= 5 AND id <= 8)

=== by another unique key
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE name = 'n5'
--- rows
QUERY PLAN
Project (id)
  -> Filter (name = 'n5')
    -> Index Only Scan using t_name_key on t (name = 'n5')

=== nothing is known about the column
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE k = 5
--- rows
QUERY PLAN
Project (id)
  -> Filter (k = 5)
    -> Seq Scan on t

=== computed
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE id + 1 = 5
--- rows
QUERY PLAN
Project (id)
  -> Filter ((id + 1) = 5)
    -> Seq Scan on t

=== a change
EXPLAIN (COSTS OFF) DELETE FROM t WHERE id = 5
--- rows
QUERY PLAN
Delete on t
  -> Filter (id = 5)
    -> Key Scan on t (id = 5)

=== with a value from outside
EXPLAIN (COSTS OFF) SELECT (SELECT name FROM t WHERE t.id = s.i) FROM generate_series(1, 2) AS s(i)
--- rows
QUERY PLAN
Project ((subquery) AS name)
  -> Function Scan
  Subquery (Scalar)
    -> Project (name)
      -> Filter (id = s)
        -> Key Scan on t (id = s)
