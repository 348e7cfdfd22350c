Conditions go down to the table whose columns they need.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, kind INTEGER, name TEXT);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p SELECT i, i % 5, 'p' || i FROM generate_series(1, 500) AS s(i);
INSERT INTO c SELECT i, 1 + i % 500, i % 20 FROM generate_series(1, 2000) AS s(i)
--- rows
2500 changed

=== to both sides
EXPLAIN (COSTS OFF) SELECT p.name FROM p JOIN c ON c.p_id = p.id WHERE p.kind + 0 = 2 AND c.n + 0 = 3
--- rows
QUERY PLAN
Project (name)
  -> Hash Join (Inner) on c.p_id = p.id
    -> Filter ((c.n + 0) = 3)
      -> Seq Scan on c
    -> Filter ((p.kind + 0) = 2)
      -> Seq Scan on p

=== written as a condition of the join
EXPLAIN (COSTS OFF) SELECT p.name FROM p JOIN c ON c.p_id = p.id AND p.kind + 0 = 2 AND c.n + 0 = 3
--- rows
QUERY PLAN
Project (name)
  -> Hash Join (Inner) on c.p_id = p.id
    -> Filter ((c.n + 0) = 3)
      -> Seq Scan on c
    -> Filter ((p.kind + 0) = 2)
      -> Seq Scan on p

=== what needs both stays at the join
EXPLAIN (COSTS OFF) SELECT p.name FROM p JOIN c ON c.p_id = p.id WHERE p.kind + c.n = 7
--- rows
QUERY PLAN
Project (name)
  -> Hash Join (Inner) on (c.p_id = p.id) AND ((p.kind + c.n) = 7)
    -> Seq Scan on c
    -> Seq Scan on p

=== rows
SELECT count(*), min(p.name) FROM p JOIN c ON c.p_id = p.id WHERE p.kind + c.n = 7
--- rows
count|min
100|p104
