Other conditions than equal keys decide which of the merged pairs are there.
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
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id AND a.v < b.v
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Merge Join (Inner) on (a.id = b.id) AND (a.v < b.v)
      -> Seq Scan on a
      -> Seq Scan on b

=== inner: the rows
SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id AND a.v < b.v
--- rows
count|sum|sum
3051|10580486|25005239

=== left: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id AND
    a.w = b.w
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(b.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(b.id))
    -> Merge Join (Left) on (a.id = b.id) AND (a.w = b.w)
      -> Seq Scan on a
      -> Seq Scan on b

=== left: the rows
SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id AND a.w = b.w
--- rows
count|sum|sum|count
14000|82569000|8062689|1398

=== right: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(a.id) FROM a RIGHT JOIN b ON a.id = b.id AND
    a.w + b.w > 4
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(a.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(a.id))
    -> Merge Join (Left) on (a.id = b.id) AND ((a.w + b.w) > 4)
      -> Seq Scan on b
      -> Seq Scan on a

=== right: the rows
SELECT count(*), sum(a.v), sum(b.v), count(a.id) FROM a RIGHT JOIN b ON a.id = b.id AND a.w + b.w > 4
--- rows
count|sum|sum|count
12000|8267248|71994000|1400

=== semi: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id AND b.w =
    a.w)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Semi) on (b.id = a.id) AND (b.w = a.w)
      -> Seq Scan on a
      -> Seq Scan on b

=== semi: the rows
SELECT count(*), sum(v) FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id AND b.w = a.w)
--- rows
count|sum
1398|8247786

=== anti: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id AND
    b.v > a.v)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Anti) on (b.id = a.id) AND (b.v > a.v)
      -> Seq Scan on a
      -> Seq Scan on b

=== anti: the rows
SELECT count(*), sum(v) FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id AND b.v > a.v)
--- rows
count|sum
10949|71988514

=== filtered sides: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v) FROM a JOIN b ON a.id = b.id WHERE a.w <> 2 AND b.w <> 1
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Inner) on a.id = b.id
      -> Filter (a.w <> 2)
        -> Seq Scan on a
      -> Filter (b.w <> 1)
        -> Seq Scan on b

=== filtered sides: the rows
SELECT count(*), sum(a.v) FROM a JOIN b ON a.id = b.id WHERE a.w <> 2 AND b.w <> 1
--- rows
count|sum
3733|22020910

=== full: the plan
-- not on postgresql: a FULL JOIN needs conditions that can be merged or hashed there.
EXPLAIN (COSTS OFF) SELECT count(*) FROM a FULL JOIN b ON a.id = b.id AND a.v < b.v
--- rows
QUERY PLAN
Project (count(*) AS count)
  -> Aggregate (count(*))
    -> Merge Join (Full) on (a.id = b.id) AND (a.v < b.v)
      -> Seq Scan on a
      -> Seq Scan on b

=== full: the rows
-- not on postgresql: a FULL JOIN needs conditions that can be merged or hashed there.
SELECT count(*), sum(a.v), sum(b.v), count(a.id), count(b.id) FROM a FULL JOIN b ON a.id = b.id AND a.v < b.v
--- rows
count|sum|sum|count|count
22949|82569000|71994000|14000|12000
