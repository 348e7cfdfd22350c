Tables that are joined by the keys of both are read side by side.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
INSERT INTO a SELECT i, i * 7 % 12000, i % 5 FROM generate_series(1, 14000) AS g(i);
INSERT INTO b SELECT i * 2, i * 11 % 12000, i % 3 FROM generate_series(1, 12000) AS g(i);
ANALYZE
--- rows
26000 changed

=== inner: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== inner: the rows
SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id
--- rows
count|sum|sum
7000|41285000|40398500

=== left: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(b.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(b.id))
    -> Merge Join (Left) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== left: the rows
SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id
--- rows
count|sum|sum|count
14000|82569000|40398500|7000

=== right: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(a.id) FROM a RIGHT JOIN b ON a.id = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(a.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(a.id))
    -> Merge Join (Left) on a.id = b.id
      -> Seq Scan on b
      -> Seq Scan on a

=== right: the rows
SELECT count(*), sum(a.v), sum(b.v), count(a.id) FROM a RIGHT JOIN b ON a.id = b.id
--- rows
count|sum|sum|count
12000|41285000|71994000|7000

=== full: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(a.id), count(b.id) FROM a FULL JOIN b ON a.id
    = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(a.id) AS count, count(b.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(a.id), count(b.id))
    -> Merge Join (Full) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== full: the rows
SELECT count(*), sum(a.v), sum(b.v), count(a.id), count(b.id) FROM a FULL JOIN b ON a.id = b.id
--- rows
count|sum|sum|count|count
19000|82569000|71994000|14000|12000

=== semi: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Semi) on b.id = a.id
      -> Seq Scan on a
      -> Seq Scan on b

=== semi: the rows
SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id)
--- rows
count|sum
7000|41285000

=== anti: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Anti) on b.id = a.id
      -> Seq Scan on a
      -> Seq Scan on b

=== anti: the rows
SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id)
--- rows
count|sum
7000|41284000
