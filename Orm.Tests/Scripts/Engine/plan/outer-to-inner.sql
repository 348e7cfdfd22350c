An outer join whose rows of NULLs are filtered out is an inner one.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO c VALUES (10, 1, 5), (11, 2, 6)
--- rows
5 changed

=== a comparison
EXPLAIN (COSTS OFF) SELECT p.name FROM p LEFT JOIN c ON c.p_id = p.id WHERE c.n > 0
--- rows
QUERY PLAN
Project (name)
  -> Nested Loop (Inner) on c.p_id = p.id
    -> Seq Scan on p
    -> Filter (c.n > 0)
      -> Seq Scan on c

=== what NULL passes keeps it
EXPLAIN (COSTS OFF) SELECT p.name FROM p LEFT JOIN c ON c.p_id = p.id WHERE coalesce(c.n, 0) = 0
--- rows
QUERY PLAN
Project (name)
  -> Filter (coalesce(c.n, 0) = 0)
    -> Nested Loop (Left) on c.p_id = p.id
      -> Seq Scan on p
      -> Seq Scan on c

=== IS NULL keeps it
EXPLAIN (COSTS OFF) SELECT p.name FROM p LEFT JOIN c ON c.p_id = p.id WHERE c.n IS NULL
--- rows
QUERY PLAN
Project (name)
  -> Filter (c.n IS NULL)
    -> Nested Loop (Left) on c.p_id = p.id
      -> Seq Scan on p
      -> Seq Scan on c

=== rows
SELECT p.name FROM p LEFT JOIN c ON c.p_id = p.id WHERE c.n IS NULL OR c.n > 5 ORDER BY p.name
--- rows
name
b
c
