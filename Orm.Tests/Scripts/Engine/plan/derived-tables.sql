A view or a query in FROM that only names columns leaves nothing behind.
What is in it is joined together with what is outside, and its tables are looked up by their keys.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE big (id INTEGER PRIMARY KEY, k INTEGER, v INTEGER);
CREATE INDEX big_k ON big (k);
CREATE TABLE few (id INTEGER PRIMARY KEY, b INTEGER);
INSERT INTO big SELECT i, i % 100, i % 7 FROM generate_series(1, 5000) AS g(i);
INSERT INTO few VALUES (1, 10), (2, 20), (3, 30);
CREATE VIEW named AS SELECT id AS big_id, v AS value FROM big;
CREATE VIEW pairs AS SELECT f.id, b.v, b.k FROM few AS f JOIN big AS b ON b.id = f.b;
ANALYZE
--- rows
5003 changed

=== a view, looked up
EXPLAIN (COSTS OFF) SELECT f.id, n.value FROM few AS f JOIN named AS n ON n.big_id = f.b WHERE f.id > 1
--- rows
QUERY PLAN
Project (id, big.v AS value)
  -> Apply (Inner) on big.id = f.b
    -> Filter (f.id > 1)
      -> Key Scan on few f (f.id > 1)
    -> Key Scan on big (big.id = f.b)

=== a view, looked up: rows
SELECT f.id, n.value FROM few AS f JOIN named AS n ON n.big_id = f.b WHERE f.id > 1 ORDER BY f.id
--- rows
id|value
2|6
3|2

=== a query in FROM, looked up
EXPLAIN (COSTS OFF) SELECT f.id, n.w FROM few AS f LEFT JOIN (SELECT id AS i, v AS w FROM big WHERE v > 2) AS n ON n.i = f.b
--- rows
QUERY PLAN
Project (id, big.v AS w)
  -> Apply (Left) on big.id = f.b
    -> Seq Scan on few f
    -> Filter (big.v > 2)
      -> Key Scan on big (big.id = f.b)

=== a query in FROM, looked up: rows
SELECT f.id, n.w FROM few AS f LEFT JOIN (SELECT id AS i, v AS w FROM big WHERE v > 2) AS n ON n.i = f.b ORDER BY f.id
--- rows
id|w
1|3
2|6
3|NULL

=== joins inside and outside are ordered together
EXPLAIN (COSTS OFF) SELECT p.v, b.id FROM pairs AS p JOIN big AS b ON b.k = p.k WHERE p.id = 2 AND b.v = 3
--- rows
QUERY PLAN
Project (v, id)
  -> Apply (Inner) on b.k = b.k
    -> Apply (Inner) on b.id = f.b
      -> Filter (f.id = 2)
        -> Key Scan on few f (f.id = 2)
      -> Key Scan on big b (b.id = f.b)
    -> Filter (b.v = 3)
      -> Index Scan using big_k on big b (b.k = b.k)

=== joins inside and outside are ordered together: rows
SELECT p.v, b.id FROM pairs AS p JOIN big AS b ON b.k = p.k WHERE p.id = 2 AND b.v = 3 ORDER BY b.id LIMIT 3
--- rows
v|id
6|220
6|920
6|1620

=== what is computed stays below
EXPLAIN (COSTS OFF) SELECT x.d + x.d AS e FROM (SELECT id, v * 2 AS d FROM big) AS x WHERE x.id = 4
--- rows
QUERY PLAN
Project (d + d AS e)
  -> Project (v * 2 AS d)
    -> Filter (id = 4)
      -> Key Scan on big (id = 4)

=== the same column twice
SELECT count(*) AS n, count(y.a) AS a, count(y.b) AS b FROM (SELECT a, b FROM (SELECT v AS a, v AS b FROM big) AS x GROUP BY GROUPING SETS ((a), (b))) AS y
--- rows
n|a|b
14|7|7

=== groups by another name
SELECT w, count(*) AS c FROM (SELECT v AS w, id FROM big) AS x WHERE id <= 10 GROUP BY w HAVING w > 4 ORDER BY w
--- rows
w|c
5|1
6|1

=== DISTINCT keeps its columns
SELECT count(*) FROM (SELECT DISTINCT x.w FROM (SELECT v AS w, k FROM big) AS x) AS y
--- rows
count
7

=== a set operation keeps its columns
SELECT y.a FROM (SELECT x.w AS a FROM (SELECT v AS w, k FROM big) AS x UNION SELECT id FROM few) AS y ORDER BY a
--- rows
a
0
1
2
3
4
5
6

=== a subquery that names them
SELECT x.i, (SELECT count(*) FROM few AS f WHERE f.b = x.i) AS c FROM (SELECT id AS i FROM big) AS x WHERE x.i IN (10, 11) ORDER BY x.i
--- rows
i|c
10|1
11|0

=== the sides of a lateral join
SELECT x.i, y.c FROM (SELECT id AS i, b AS j FROM few) AS x CROSS JOIN LATERAL (SELECT count(*) AS c FROM (SELECT k AS m FROM big) AS z WHERE z.m = x.j) AS y ORDER BY x.i
--- rows
i|c
1|50
2|50
3|50

=== sorted by what is not given
SELECT x.i FROM (SELECT i FROM (SELECT id AS i, v AS w FROM big) AS z ORDER BY w DESC, i LIMIT 3) AS x ORDER BY x.i DESC
--- rows
i
20
13
6

=== windows
SELECT x.i, sum(x.w) OVER (ORDER BY x.i) AS s FROM (SELECT id AS i, v AS w FROM big) AS x WHERE x.i < 4 ORDER BY x.i
--- rows
i|s
1|1
2|3
3|6

=== of an UPDATE
UPDATE few SET b = x.w FROM (SELECT id AS i, v AS w FROM big) AS x WHERE x.i = few.b RETURNING few.id, few.b
--- rows
id|b
1|3
2|6
3|2

=== in a query that stands twice in its expression
SELECT id FROM few WHERE (SELECT max(y.w) FROM (SELECT v AS w, k AS m FROM big) AS y WHERE y.m = few.id) BETWEEN 1 AND 9 ORDER BY id
--- rows
id
1
2
3

=== in a CASE with alternatives
SELECT CASE (SELECT max(y.w) FROM (SELECT v AS w FROM big) AS y) WHEN 5 THEN 'five' WHEN 6 THEN 'six' END AS c
--- rows
c
six
