A condition that is stronger than that of the index.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE m (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER);
CREATE INDEX m_large ON m (k) WHERE n > 900;
INSERT INTO m SELECT i, i % 100, i % 1000 FROM generate_series(1, 10000) AS s(i)
--- rows
10000 changed

=== a smaller range
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n > 950
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n > 950))
    -> Index Scan using m_large on m (k = 1 AND n > 900)

=== one value of it
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n = 901
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n = 901))
    -> Index Scan using m_large on m (k = 1 AND n > 900)

=== its end is not in it
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n >= 900
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n >= 900))
    -> Seq Scan on m

=== but the next one is
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n >= 901
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n >= 901))
    -> Index Scan using m_large on m (k = 1 AND n > 900)

=== between
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n BETWEEN 910 AND 920
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n >= 910) AND (n <= 920))
    -> Index Scan using m_large on m (k = 1 AND n > 900)

=== either of two, both in it
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND (n = 901 OR n > 990)
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND ((n = 901) OR (n > 990)))
    -> Index Scan using m_large on m (k = 1 AND n > 900)

=== either of two, one outside
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND (n = 901 OR n = 5)
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND ((n = 901) OR (n = 5)))
    -> Seq Scan on m

=== a larger range
EXPLAIN (COSTS OFF) SELECT id FROM m WHERE k = 1 AND n > 800
--- rows
QUERY PLAN
Project (id)
  -> Filter ((k = 1) AND (n > 800))
    -> Seq Scan on m

=== rows
SELECT id FROM m WHERE k = 1 AND n > 850 ORDER BY id LIMIT 3
--- rows
id
901
1901
2901

=== rows by the index
SELECT id FROM m WHERE k = 1 AND n > 900 ORDER BY id LIMIT 3
--- rows
id
901
1901
2901
