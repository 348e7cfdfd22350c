Which join is made how.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, kind INTEGER);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p, n INTEGER);
INSERT INTO p SELECT i, i % 5 FROM generate_series(1, 1000) AS s(i);
INSERT INTO c SELECT i, 1 + i % 1000, i % 20 FROM generate_series(1, 5000) AS s(i)
--- rows
6000 changed

=== few rows look up theirs
EXPLAIN (COSTS OFF) SELECT c.n FROM p JOIN c ON c.p_id = p.id WHERE p.id = 7
--- rows
QUERY PLAN
Project (n)
  -> Apply (Inner) on c.p_id = p.id
    -> Filter (p.id = 7)
      -> Key Scan on p (p.id = 7)
    -> Index Scan using c_p_id_fkey on c (c.p_id = p.id)

=== many are put into a table
EXPLAIN (COSTS OFF) SELECT c.n FROM p JOIN c ON c.p_id = p.id
--- rows
QUERY PLAN
Project (n)
  -> Hash Join (Inner) on c.p_id = p.id
    -> Seq Scan on c
    -> Seq Scan on p

=== without an equality every pair is looked at
EXPLAIN (COSTS OFF) SELECT count(*) FROM p AS a JOIN p AS b ON a.kind < b.kind WHERE a.id < 5 AND b.id < 5
--- rows
QUERY PLAN
Project (count(*) AS count)
  -> Aggregate (count(*))
    -> Nested Loop (Inner) on a.kind < b.kind
      -> Filter (a.id < 5)
        -> Key Scan on p a (a.id < 5)
      -> Filter (b.id < 5)
        -> Key Scan on p b (b.id < 5)

=== a lateral part runs for each row
EXPLAIN (COSTS OFF) SELECT p.id, f.n FROM p CROSS JOIN LATERAL (SELECT n FROM c WHERE c.p_id = p.id ORDER BY n LIMIT 1) AS f
WHERE p.id < 4
--- rows
QUERY PLAN
Project (id, n)
  -> Apply (Cross)
    -> Filter (p.id < 4)
      -> Key Scan on p (p.id < 4)
    -> Limit 1
      -> Sort (c.n)
        -> Filter (c.p_id = p.id)
          -> Index Scan using c_p_id_fkey on c (c.p_id = p.id)
