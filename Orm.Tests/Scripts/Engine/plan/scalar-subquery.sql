A correlated subquery with an aggregate is computed for all rows at once where that costs less.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, kind INTEGER);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p SELECT i, i % 5 FROM generate_series(1, 1000) AS s(i);
INSERT INTO c SELECT i, 1 + i % 700, i % 20 FROM generate_series(1, 2000) AS s(i)
--- rows
3000 changed

=== a sum for each
EXPLAIN (COSTS OFF) SELECT p.id, (SELECT sum(n) FROM c WHERE c.p_id = p.id) FROM p
--- rows
QUERY PLAN
Project (id, sum(CAST(c.n AS BIGINT)) AS sum)
  -> Hash Join (Left) on c.p_id = p.id
    -> Seq Scan on p
    -> Aggregate (sum(CAST(c.n AS BIGINT)) by c.p_id)
      -> Seq Scan on c

=== for one row it is not worth it
EXPLAIN (COSTS OFF) SELECT p.id, (SELECT sum(n) FROM c WHERE c.p_id = p.id) FROM p WHERE p.id = 3
--- rows
QUERY PLAN
Project (id, (subquery) AS sum)
  -> Filter (p.id = 3)
    -> Key Scan on p (p.id = 3)
  Subquery (Scalar)
    -> Project (sum(CAST(c.n AS BIGINT)) AS sum)
      -> Aggregate (sum(CAST(c.n AS BIGINT)))
        -> Filter (c.p_id = p.id)
          -> Seq Scan on c

=== rows
SELECT p.id, (SELECT sum(n) FROM c WHERE c.p_id = p.id) AS s FROM p WHERE p.id IN (1, 701) ORDER BY p.id
--- rows
id|s
1|0
701|NULL

=== a count of nothing is 0
SELECT p.id, (SELECT count(*) FROM c WHERE c.p_id = p.id) AS s FROM p WHERE p.id IN (1, 701) ORDER BY p.id
--- rows
id|s
1|2
701|0
