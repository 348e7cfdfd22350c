Joins without an equality of many rows compare chunks of pairs.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, s TEXT);
CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, t TEXT);
INSERT INTO a SELECT i, CASE WHEN i % 11 = 0 THEN NULL ELSE i * 7 % 300 END, 'text ' || i % 9
FROM generate_series(1, 600) AS g(i);
INSERT INTO b SELECT i, CASE WHEN i % 13 = 0 THEN NULL ELSE i * 11 % 400 END, 'text ' || i % 4
FROM generate_series(1, 500) AS g(i);
ANALYZE
--- rows
1100 changed

=== inner: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.v < b.v
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Block Nested Loop (Inner) on a.v < b.v
      -> Seq Scan on a
      -> Seq Scan on b

=== inner: the rows
SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.v < b.v
--- rows
count|sum|sum
156026|18570768|40230357

=== left: the plan
EXPLAIN (COSTS OFF) SELECT count(*), count(b.id), sum(a.v), sum(b.v) FROM a LEFT JOIN b ON a.v > b.v AND a.s <> b.t
--- rows
QUERY PLAN
Project (count(*) AS count, count(b.id) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), count(b.id), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Block Nested Loop (Left) on (a.v > b.v) AND (a.s <> b.t)
      -> Seq Scan on a
      -> Seq Scan on b

=== left: the rows
SELECT count(*), count(b.id), sum(a.v), sum(b.v) FROM a LEFT JOIN b ON a.v > b.v AND a.s <> b.t
--- rows
count|count|sum|sum
85174|85118|17061776|8528514

=== right: the plan
EXPLAIN (COSTS OFF) SELECT count(*), count(a.id), sum(a.v), sum(b.v) FROM a RIGHT JOIN b ON a.v > b.v + 200
--- rows
QUERY PLAN
Project (count(*) AS count, count(a.id) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), count(a.id), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Block Nested Loop (Left) on a.v > (b.v + 200)
      -> Seq Scan on b
      -> Seq Scan on a

=== right: the rows
SELECT count(*), count(a.id), sum(a.v), sum(b.v) FROM a RIGHT JOIN b ON a.v > b.v + 200
--- rows
count|count|sum|sum
10862|10476|2797497|435649

=== semi: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.v > a.v + 100)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Block Nested Loop (Semi) on b.v > (a.v + 100)
      -> Seq Scan on a
      -> Seq Scan on b

=== semi: the rows
SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.v > a.v + 100)
--- rows
count|sum
544|81257

=== anti: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.v BETWEEN a.v AND a.v + 1)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Block Nested Loop (Anti) on (b.v >= a.v) AND (b.v <= (a.v + 1))
      -> Seq Scan on a
      -> Seq Scan on b

=== anti: the rows
SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.v BETWEEN a.v AND a.v + 1)
--- rows
count|sum
54|NULL

=== all pairs: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v + b.v) FROM a CROSS JOIN b
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v + b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v + b.v AS NUMERIC)))
    -> Block Nested Loop (Cross)
      -> Seq Scan on a
      -> Seq Scan on b

=== all pairs: the rows
SELECT count(*), sum(a.v + b.v) FROM a CROSS JOIN b
--- rows
count|sum
300000|87714312

=== full: the rows
-- not on postgresql: a FULL JOIN needs conditions that can be merged or hashed there.
SELECT count(*), count(a.id), count(b.id) FROM a FULL JOIN b ON a.v > b.v + 200
--- rows
count|count|count
11281|10895|10862
