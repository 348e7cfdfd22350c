What every part of a disjunction asks for is asked for once.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, kind INTEGER);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p SELECT i, i % 5 FROM generate_series(1, 500) AS s(i);
INSERT INTO c SELECT i, 1 + i % 500, i % 20 FROM generate_series(1, 2000) AS s(i)
--- rows
2500 changed

=== the join condition is found
EXPLAIN (COSTS OFF) SELECT count(*) FROM p, c
WHERE (p.id = c.p_id AND p.kind = 1 AND c.n = 3) OR (p.id = c.p_id AND p.kind = 2 AND c.n = 4)
--- rows
QUERY PLAN
Project (count(*) AS count)
  -> Aggregate (count(*))
    -> Hash Join (Inner) on (p.id = c.p_id) AND (((p.kind = 1) AND (c.n = 3)) OR ((p.kind = 2) AND (c.n = 4)))
      -> Filter ((p.kind = 1) OR (p.kind = 2))
        -> Seq Scan on p
      -> Filter ((c.n = 3) OR (c.n = 4))
        -> Seq Scan on c

=== rows
SELECT count(*) FROM p, c
WHERE (p.id = c.p_id AND p.kind = 1 AND c.n = 3) OR (p.id = c.p_id AND p.kind = 2 AND c.n = 17)
--- rows
count
0
