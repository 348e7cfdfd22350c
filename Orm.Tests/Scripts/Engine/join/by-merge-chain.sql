Several merge joins by one key: each gives the order that the next one needs.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
INSERT INTO a SELECT i, i * 7 % 12000, i % 5 FROM generate_series(1, 14000) AS g(i);
INSERT INTO b SELECT i * 2, i * 11 % 12000, i % 3 FROM generate_series(1, 12000) AS g(i);
CREATE TABLE c (id INTEGER PRIMARY KEY, v BIGINT);
INSERT INTO c SELECT i * 3, i FROM generate_series(1, 11000) AS g(i);
ANALYZE
--- rows
37000 changed

=== three tables: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), sum(c.v) FROM a JOIN b ON a.id = b.id JOIN c ON
    c.id = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, sum(CAST(c.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), sum(CAST(c.v AS NUMERIC)))
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Merge Join (Inner) on CAST(c.id AS BIGINT) = b.id
        -> Seq Scan on b
        -> Seq Scan on c

=== three tables: the rows
SELECT count(*), sum(a.v), sum(b.v), sum(c.v) FROM a JOIN b ON a.id = b.id JOIN c ON c.id = b.id
--- rows
count|sum|sum|sum
2333|13753662|13466163|5445222

=== an outer join behind an inner one: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(c.v), count(c.id) FROM a JOIN b ON a.id = b.id LEFT JOIN
    c ON c.id = a.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(c.v AS NUMERIC)) AS sum, count(c.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(c.v AS NUMERIC)), count(c.id))
    -> Merge Join (Left) on CAST(c.id AS BIGINT) = a.id
      -> Merge Join (Inner) on a.id = b.id
        -> Seq Scan on a
        -> Seq Scan on b
      -> Seq Scan on c

=== an outer join behind an inner one: the rows
SELECT count(*), sum(a.v), sum(c.v), count(c.id) FROM a JOIN b ON a.id = b.id LEFT JOIN c ON c.id = a.id
--- rows
count|sum|sum|count
7000|41285000|5445222|2333

=== an inner join behind an outer one: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id JOIN
    c ON c.id = a.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum, count(b.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)), count(b.id))
    -> Merge Join (Left) on a.id = b.id
      -> Merge Join (Inner) on CAST(c.id AS BIGINT) = a.id
        -> Seq Scan on a
        -> Seq Scan on c
      -> Seq Scan on b

=== an inner join behind an outer one: the rows
SELECT count(*), sum(a.v), sum(b.v), count(b.id) FROM a LEFT JOIN b ON a.id = b.id JOIN c ON c.id = a.id
--- rows
count|sum|sum|count
4666|27518331|13466163|2333

=== by what may be NULL: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(c.v), count(c.id) FROM a LEFT JOIN b ON a.id = b.id LEFT
    JOIN c ON c.id = b.id
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(c.v AS NUMERIC)) AS sum, count(c.id) AS count)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(c.v AS NUMERIC)), count(c.id))
    -> Merge Join (Left) on a.id = b.id
      -> Seq Scan on a
      -> Merge Join (Left) on CAST(c.id AS BIGINT) = b.id
        -> Seq Scan on b
        -> Seq Scan on c

=== by what may be NULL: the rows
SELECT count(*), sum(a.v), sum(c.v), count(c.id) FROM a LEFT JOIN b ON a.id = b.id LEFT JOIN c ON c.id = b.id
--- rows
count|sum|sum|count
14000|82569000|5445222|2333

=== a semi join among them: the plan
EXPLAIN (COSTS OFF) SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id WHERE EXISTS (SELECT 1
    FROM c WHERE c.id = b.id)
--- rows
QUERY PLAN
Project (count(*) AS count, sum(CAST(a.v AS NUMERIC)) AS sum, sum(CAST(b.v AS NUMERIC)) AS sum)
  -> Aggregate (count(*), sum(CAST(a.v AS NUMERIC)), sum(CAST(b.v AS NUMERIC)))
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Merge Join (Semi) on CAST(c.id AS BIGINT) = b.id
        -> Seq Scan on b
        -> Seq Scan on c

=== a semi join among them: the rows
SELECT count(*), sum(a.v), sum(b.v) FROM a JOIN b ON a.id = b.id WHERE EXISTS (SELECT 1 FROM c WHERE c.id =
    b.id)
--- rows
count|sum|sum
2333|13753662|13466163
