When an index of an expression is used.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE u (id INTEGER PRIMARY KEY, name TEXT, a INTEGER, b INTEGER);
CREATE INDEX u_name ON u (lower(name));
CREATE INDEX u_sum ON u ((a + b));
INSERT INTO u SELECT i, 'Name ' || i, i, i % 7 FROM generate_series(1, 2000) AS s(i)
--- rows
2000 changed

=== the expression as it was written
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE lower(name) = 'name 17'
--- rows
QUERY PLAN
Project (id)
  -> Filter (lower(name) = 'name 17')
    -> Index Scan using u_name on u (lower(name) = 'name 17')

=== the column itself
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE name = 'Name 17'
--- rows
QUERY PLAN
Project (id)
  -> Filter (name = 'Name 17')
    -> Seq Scan on u

=== arithmetic
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE a + b = 100
--- rows
QUERY PLAN
Project (id)
  -> Filter ((a + b) = 100)
    -> Index Scan using u_sum on u ((a + b) = 100)

=== the other way round is another expression
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE b + a = 100
--- rows
QUERY PLAN
Project (id)
  -> Filter ((b + a) = 100)
    -> Seq Scan on u

=== a range
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE a + b BETWEEN 100 AND 103
--- rows
QUERY PLAN
Project (id)
  -> Filter (((a + b) >= 100) AND ((a + b) <= 103))
    -> Index Scan using u_sum on u ((a + b) >= 100 AND (a + b) <= 103)

=== rows of the range
SELECT id FROM u WHERE a + b BETWEEN 100 AND 103 ORDER BY id
--- rows
id
96
97
99
100

=== in a join
EXPLAIN (COSTS OFF) SELECT u.id FROM (VALUES ('name 1'), ('name 2')) AS v(n) JOIN u ON lower(u.name) = v.n
--- rows
QUERY PLAN
Project (id)
  -> Apply (Inner) on lower(name) = column1
    -> Values (2 rows)
    -> Index Scan using u_name on u (lower(name) = column1)
