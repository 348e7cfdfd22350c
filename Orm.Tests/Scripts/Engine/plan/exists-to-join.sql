EXISTS and IN become joins that look for one partner.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, kind INTEGER);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p SELECT i, i % 5 FROM generate_series(1, 1000) AS s(i);
INSERT INTO c SELECT i, 1 + i % 700, i % 20 FROM generate_series(1, 2000) AS s(i)
--- rows
3000 changed

=== EXISTS
EXPLAIN (COSTS OFF) SELECT id FROM p WHERE EXISTS (SELECT 1 FROM c WHERE c.p_id = p.id AND c.n > 10)
--- rows
QUERY PLAN
Project (id)
  -> Hash Join (Semi) on c.p_id = p.id
    -> Seq Scan on p
    -> Filter (c.n > 10)
      -> Seq Scan on c

=== NOT EXISTS
EXPLAIN (COSTS OFF) SELECT id FROM p WHERE NOT EXISTS (SELECT 1 FROM c WHERE c.p_id = p.id)
--- rows
QUERY PLAN
Project (id)
  -> Hash Join (Anti) on c.p_id = p.id, left side kept
    -> Seq Scan on p
    -> Seq Scan on c

=== IN
EXPLAIN (COSTS OFF) SELECT id FROM p WHERE id IN (SELECT p_id FROM c WHERE n = 3)
--- rows
QUERY PLAN
Project (id)
  -> Hash Join (Semi) on p.id = p_id
    -> Seq Scan on p
    -> Project (p_id)
      -> Filter (c.n = 3)
        -> Seq Scan on c

=== NOT IN keeps its meaning with NULLs
EXPLAIN (COSTS OFF) SELECT id FROM p WHERE id NOT IN (SELECT p_id FROM c)
--- rows
QUERY PLAN
Project (id)
  -> Filter (NOT p.id = ANY (subquery))
    -> Seq Scan on p
    Subquery (Any)
      -> Project (p_id)
        -> Seq Scan on c

=== rows
SELECT count(*) FROM p WHERE EXISTS (SELECT 1 FROM c WHERE c.p_id = p.id AND c.n > 10)
--- rows
count
315

=== rows without partners
SELECT count(*) FROM p WHERE NOT EXISTS (SELECT 1 FROM c WHERE c.p_id = p.id)
--- rows
count
300

=== rows of NOT IN
SELECT count(*) FROM p WHERE id NOT IN (SELECT p_id FROM c)
--- rows
count
300

=== with one NULL there are none
INSERT INTO c VALUES (5000, NULL, 1);
SELECT count(*) FROM p WHERE id NOT IN (SELECT p_id FROM c)
--- rows
count
0
