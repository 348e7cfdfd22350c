A common table expression that is read in one place becomes a part of the query there.
Conditions go down into it. It stays where that could change an answer, or where it would be computed again and again.
not on sqlite: it has no LATERAL, and no FOR UPDATE.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER);
CREATE TABLE u (id INTEGER PRIMARY KEY, k INTEGER);
INSERT INTO t VALUES (1, 1, 10), (2, 1, 20), (3, 2, 30);
INSERT INTO u VALUES (1, 1), (2, 2)
--- rows
5 changed

=== a key is looked up
EXPLAIN (COSTS OFF) WITH c AS (SELECT * FROM t) SELECT n FROM c WHERE id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (id = 2)
    -> Key Scan on t (id = 2)

=== rows
WITH c AS (SELECT * FROM t) SELECT n FROM c WHERE id = 2
--- rows
n
20

=== one in another
EXPLAIN (COSTS OFF) WITH a AS (SELECT id, n FROM t WHERE n > 5), b AS (SELECT id, n + 1 AS m FROM a) SELECT m FROM b WHERE id = 1
--- rows
QUERY PLAN
Project (m)
  -> Project (n + 1 AS m)
    -> Filter ((n > 5) AND (id = 1))
      -> Key Scan on t (id = 1)

=== one in another: rows
WITH a AS (SELECT id, n FROM t WHERE n > 5), b AS (SELECT id, n + 1 AS m FROM a) SELECT m FROM b WHERE id = 1
--- rows
m
11

=== two readers
EXPLAIN (COSTS OFF) WITH c AS (SELECT * FROM t) SELECT a.n FROM c AS a JOIN c AS b ON a.id = b.k WHERE b.id = 2
--- rows
QUERY PLAN
Project (n)
  -> Nested Loop (Inner) on id = k
    -> CTE Scan on c
    -> Filter (id = 2)
      -> CTE Scan on c

=== two readers, not materialized
EXPLAIN (COSTS OFF) WITH c AS NOT MATERIALIZED (SELECT * FROM t) SELECT a.n FROM c AS a JOIN c AS b ON a.id = b.k WHERE b.id = 2
--- rows
QUERY PLAN
Project (n)
  -> Nested Loop (Inner) on id = k
    -> Seq Scan on t
    -> Filter (id = 2)
      -> Key Scan on t (id = 2)

=== two readers, not materialized: rows
WITH c AS NOT MATERIALIZED (SELECT * FROM t) SELECT a.n FROM c AS a JOIN c AS b ON a.id = b.k WHERE b.id = 2
--- rows
n
10

=== not materialized, with names of its own
WITH c (x, y) AS NOT MATERIALIZED (SELECT id, n FROM t) SELECT a.x, b.y FROM c AS a, c AS b WHERE a.x = 1 AND b.x = 2
--- rows
x|y
1|20

=== a name that comes later is not seen
WITH a AS NOT MATERIALIZED (SELECT count(*) AS c FROM u), u AS (SELECT 1 AS id WHERE false) SELECT x.c, y.c AS d, (SELECT count(*) FROM u) AS e FROM a AS x, a AS y
--- rows
c|d|e
2|2|0

=== materialized
EXPLAIN (COSTS OFF) WITH c AS MATERIALIZED (SELECT * FROM t) SELECT n FROM c WHERE id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (id = 2)
    -> CTE Scan on c

=== materialized: rows
WITH c AS MATERIALIZED (SELECT * FROM t) SELECT n FROM c WHERE id = 2
--- rows
n
20

=== what differs each time is computed once
EXPLAIN (COSTS OFF) WITH c AS (SELECT id, random() AS x FROM t) SELECT id FROM c WHERE x < 0.5 OR x >= 0.5
--- rows
QUERY PLAN
Project (id)
  -> Filter ((x < 0.5) OR (x >= 0.5))
    -> CTE Scan on c

=== what differs each time is computed once: rows
WITH c AS (SELECT id, random() AS x FROM t) SELECT id FROM c WHERE x < 0.5 OR x >= 0.5 ORDER BY id
--- rows
id
1
2
3

=== what differs each time is computed once, also when it is said not to be
WITH c AS NOT MATERIALIZED (SELECT random() AS x) SELECT a.x = b.x AS same FROM c AS a, c AS b
--- rows
same
true

=== in a subquery
EXPLAIN (COSTS OFF) SELECT id FROM u WHERE k IN (WITH c AS (SELECT k, n FROM t) SELECT k FROM c WHERE n > 25)
--- rows
QUERY PLAN
Project (id)
  -> Nested Loop (Semi) on u.k = k
    -> Seq Scan on u
    -> Project (k)
      -> Filter (t.n > 25)
        -> Seq Scan on t

=== in a subquery: rows
SELECT id FROM u WHERE k IN (WITH c AS (SELECT k, n FROM t) SELECT k FROM c WHERE n > 25)
--- rows
id
2

=== that depends on the row outside
SELECT id, (WITH c AS (SELECT n FROM t WHERE t.k = u.k) SELECT max(n) FROM c WHERE n < 30) AS m FROM u ORDER BY id
--- rows
id|m
1|20
2|NULL

=== groups that would be made for each row stay
EXPLAIN (COSTS OFF) WITH c AS (SELECT k, sum(n) AS s FROM t GROUP BY k) SELECT u.id, x.s FROM u LEFT JOIN LATERAL (SELECT s FROM c WHERE c.k <= u.k ORDER BY s DESC LIMIT 1) AS x ON true
--- rows
QUERY PLAN
Project (id, s)
  -> Apply (Left)
    -> Seq Scan on u
    -> Filter (true)
      -> Limit 1
        -> Sort (s DESC)
          -> Filter (k <= k)
            -> CTE Scan on c

=== groups that would be made for each row stay: rows
WITH c AS (SELECT k, sum(n) AS s FROM t GROUP BY k) SELECT u.id, x.s FROM u LEFT JOIN LATERAL (SELECT s FROM c WHERE c.k <= u.k ORDER BY s DESC LIMIT 1) AS x ON true ORDER BY u.id
--- rows
id|s
1|30
2|30

=== a table in each round of a recursion
EXPLAIN (COSTS OFF) WITH RECURSIVE e AS (SELECT id, k FROM t), walk AS (SELECT 1 AS id UNION SELECT e.k FROM walk JOIN e ON e.id = walk.id) SELECT id FROM walk
--- rows
QUERY PLAN
Project (id)
  -> CTE Scan on walk

=== a table in each round of a recursion: rows
WITH RECURSIVE e AS (SELECT id, k FROM t), walk AS (SELECT 3 AS id UNION SELECT e.k FROM walk JOIN e ON e.id = walk.id) SELECT id FROM walk ORDER BY id
--- rows
id
1
2
3

=== locked rows
EXPLAIN (COSTS OFF) WITH c AS (SELECT * FROM t FOR UPDATE) SELECT n FROM c WHERE id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (id = 2)
    -> CTE Scan on c

=== changes stay
WITH c AS (UPDATE t SET n = n + 1 RETURNING id, n) SELECT n FROM c WHERE id = 2
--- rows
n
21

=== order and limit
WITH c AS (SELECT id FROM t ORDER BY n DESC LIMIT 2) SELECT id FROM c WHERE id < 3
--- rows
id
2
