Rows with equal keys, and NULLs, in the order that a query gave them.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT);
CREATE TABLE d (id BIGINT PRIMARY KEY, k BIGINT, n BIGINT);
INSERT INTO a SELECT i, i * 7 % 12000 FROM generate_series(1, 14000) AS g(i);
INSERT INTO d SELECT i, CASE WHEN i % 10 = 0 THEN NULL ELSE i * 13 % 5000 * 3 END, i
FROM generate_series(1, 30000) AS g(i);
ANALYZE
--- rows
44000 changed

=== inner: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(q.n)
FROM a JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(d.n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(d.n AS NUMERIC)))
    -> Merge Join (Inner) on d.k = a.id
      -> Seq Scan on a
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d

=== inner: the rows
SELECT count(*), sum(a.v), sum(q.n)
FROM a JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
count|sum|sum
25200|148608126|377688462

=== left: the plan
EXPLAIN (COSTS OFF) SELECT count(*), count(q.k), sum(a.v), sum(q.n)
FROM a LEFT JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
QUERY PLAN
Project (count(*) AS count, count(d.k) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(d.n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), count(d.k), sum(CAST(a.v AS NUMERIC)), sum(CAST(d.n AS NUMERIC)))
    -> Merge Join (Left) on d.k = a.id
      -> Seq Scan on a
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d

=== left: the rows
SELECT count(*), count(q.k), sum(a.v), sum(q.n)
FROM a LEFT JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
count|count|sum|sum
35000|25200|206409105|377688462

=== the side with equal keys is kept: the plan
EXPLAIN (COSTS OFF) SELECT count(*), count(a.id), sum(a.v), sum(q.n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q LEFT JOIN a ON q.k = a.id AND a.v < 6000
--- rows
QUERY PLAN
Project (count(*) AS count, count(a.id) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(d.n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), count(a.id), sum(CAST(a.v AS NUMERIC)), sum(CAST(d.n AS NUMERIC)))
    -> Merge Join (Left) on d.k = a.id
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d
      -> Filter (a.v < 6000)
        -> Seq Scan on a

=== the side with equal keys is kept: the rows
SELECT count(*), count(a.id), sum(a.v), sum(q.n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q LEFT JOIN a ON q.k = a.id AND a.v < 6000
--- rows
count|count|sum|sum
30000|12858|37537920|450015000

=== both sides have them: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(p.n), sum(q.n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q JOIN (SELECT k, n FROM d ORDER BY k, n LIMIT 20000) AS p ON p.k = q.k
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(n AS NUMERIC)) AS sum, sum(CAST(n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(n AS NUMERIC)), sum(CAST(n AS NUMERIC)))
    -> Merge Join (Inner) on k = k
      -> Limit 40000
        -> Sort (k)
          -> Seq Scan on d
      -> Limit 20000
        -> Sort (k, n)
          -> Seq Scan on d

=== both sides have them: the rows
SELECT count(*), sum(p.n), sum(q.n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q JOIN (SELECT k, n FROM d ORDER BY k, n LIMIT 20000) AS p ON p.k = q.k
--- rows
count|sum|sum
120000|1793906328|1794026328

=== full: the plan
EXPLAIN (COSTS OFF) SELECT count(*), count(a.id), count(q.n), sum(a.v), sum(q.n)
FROM a FULL JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
QUERY PLAN
Project (count(*) AS count, count(a.id) AS count, count(d.n) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(d.n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), count(a.id), count(d.n), sum(CAST(a.v AS NUMERIC)), sum(CAST(d.n AS NUMERIC)))
    -> Merge Join (Full) on d.k = a.id
      -> Seq Scan on a
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d

=== full: the rows
SELECT count(*), count(a.id), count(q.n), sum(a.v), sum(q.n)
FROM a FULL JOIN (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q ON q.k = a.id
--- rows
count|count|count|sum|sum
39800|35000|30000|206409105|450015000

=== semi: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(v)
FROM a WHERE EXISTS (SELECT 1 FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q WHERE q.k = a.id AND q.n > a.v)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)))
    -> Merge Join (Semi) on (d.k = a.id) AND (d.n > a.v)
      -> Seq Scan on a
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d

=== semi: the rows
SELECT count(*), sum(v)
FROM a WHERE EXISTS (SELECT 1 FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q WHERE q.k = a.id AND q.n > a.v)
--- rows
count|sum
4200|24768021

=== anti: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q WHERE NOT EXISTS (SELECT 1 FROM a WHERE q.k = a.id AND q.n > a.v)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(d.n AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(d.n AS NUMERIC)))
    -> Merge Join (Anti) on (d.k = a.id) AND (d.n > a.v)
      -> Limit 40000
        -> Sort (d.k)
          -> Seq Scan on d
      -> Seq Scan on a

=== anti: the rows
SELECT count(*), sum(n)
FROM (SELECT k, n FROM d ORDER BY k LIMIT 40000) AS q WHERE NOT EXISTS (SELECT 1 FROM a WHERE q.k = a.id AND q.n > a.v)
--- rows
count|sum
9772|92125260
