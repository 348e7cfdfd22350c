The least and the greatest value of what an index has in order are sought.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id BIGINT PRIMARY KEY, n INTEGER, d DATE, x DOUBLE PRECISION, owner BIGINT NOT NULL);
CREATE INDEX t_n ON t (n);
CREATE INDEX t_d ON t (d DESC NULLS LAST);
CREATE INDEX t_x ON t (x);
CREATE INDEX t_owner_n ON t (owner, n);
INSERT INTO t SELECT i, i * 31 % 20011, DATE '2024-01-01' + i % 700, i, i % 500 FROM generate_series(1, 20000) AS g(i);
INSERT INTO t SELECT 20000 + i, NULL, NULL, NULL, 3 FROM generate_series(1, 500) AS g(i);
ANALYZE
--- rows
20500 changed

=== one of each
EXPLAIN (COSTS OFF) SELECT min(n), max(n), max(d), min(id) FROM t
--- rows
QUERY PLAN
Project (min(n) AS min, max(n) AS max, max(d) AS max, min(id) AS min)
  -> Nested Loop (Cross)
    -> Nested Loop (Cross)
      -> Nested Loop (Cross)
        -> Aggregate (min(n))
          -> Limit 1
            -> Index Scan using t_n on t
        -> Aggregate (max(n))
          -> Limit 1
            -> Index Scan Backward using t_n on t
      -> Aggregate (max(d))
        -> Limit 1
          -> Index Scan using t_d on t
    -> Aggregate (min(id))
      -> Limit 1
        -> Key Scan on t

=== they are what they are
SELECT min(n), max(n), max(d), min(d), min(id), max(id) FROM t
--- rows
min|max|max|min|min|max
1|20010|2025-11-30|2024-01-01|1|20500

=== below a condition on the columns before
EXPLAIN (COSTS OFF) SELECT max(n) FROM t WHERE owner = 3
--- rows
QUERY PLAN
Project (max(n) AS max)
  -> Aggregate (max(n))
    -> Limit 1
      -> Filter (owner = 3)
        -> Index Only Scan Backward using t_owner_n on t (owner = 3)

=== its value
SELECT max(n) AS greatest, min(n) AS least FROM t WHERE owner = 3
--- rows
greatest|least
19527|93

=== of nothing
SELECT max(n) AS greatest FROM t WHERE owner = 501
--- rows
greatest
NULL

=== of rows that are all NULL
SELECT max(n) AS greatest FROM t WHERE owner = 3 AND id > 20000
--- rows
greatest
NULL

=== within bounds
SELECT max(n) AS greatest, min(n) AS least FROM t WHERE n < 1000 AND n > 10
--- rows
greatest|least
999|11

=== numbers of which equal ones can differ, and other calls
EXPLAIN (COSTS OFF) SELECT max(x) FROM t
--- rows
QUERY PLAN
Project (max(x) AS max)
  -> Aggregate (max(x))
    -> Seq Scan on t

=== with a count
EXPLAIN (COSTS OFF) SELECT max(n), count(*) FROM t
--- rows
QUERY PLAN
Project (max(n) AS max, count(*) AS count)
  -> Aggregate (max(n), count(*))
    -> Seq Scan on t
