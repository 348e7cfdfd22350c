The first rows of an order look their partners up in other tables.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, boss INTEGER);
CREATE TABLE post (id INTEGER PRIMARY KEY, author INTEGER NOT NULL, score INTEGER NOT NULL, room INTEGER);
CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT);
CREATE INDEX post_score ON post (score);
INSERT INTO person SELECT i, 'p' || i, CASE WHEN i % 3 > 0 THEN i / 2 END FROM generate_series(1, 3000) AS g(i);
INSERT INTO room SELECT i, 'r' || i FROM generate_series(1, 50) AS g(i);
INSERT INTO post SELECT i, 1 + i * 7 % 3100, i * 13 % 9000, CASE WHEN i % 4 > 0 THEN 1 + i % 60 END
FROM generate_series(1, 12000) AS g(i);
ANALYZE
--- rows
15050 changed

=== an inner join
EXPLAIN (COSTS OFF) SELECT p.id, a.name FROM post AS p JOIN person AS a ON a.id = p.author ORDER BY p.id LIMIT 5
--- rows
QUERY PLAN
Limit 5
  -> Project (id, name)
    -> Apply (Inner) on a.id = p.author
      -> Key Scan on post p
      -> Key Scan on person a (a.id = p.author)

=== its rows: not every author is there
SELECT p.id, a.name FROM post AS p JOIN person AS a ON a.id = p.author ORDER BY p.score DESC, p.id DESC LIMIT 5
--- rows
id|name
6923|p1962
4846|p2923
11769|p1784
2769|p784
9692|p2745

=== partners and partners of partners
EXPLAIN (COSTS OFF) SELECT p.id, a.name, b.name AS boss, r.name AS room
FROM post AS p JOIN person AS a ON a.id = p.author LEFT JOIN person AS b ON b.id = a.boss
LEFT JOIN room AS r ON r.id = p.room ORDER BY p.score DESC, p.id DESC LIMIT 6
--- rows
QUERY PLAN
Limit 6
  -> Project (id, name, boss, room)
    -> Project (id, name, b.name AS boss, r.name AS room)
      -> Apply (Left) on b.id = a.boss
        -> Apply (Left) on r.id = p.room
          -> Apply (Inner) on a.id = p.author
            -> Index Scan Backward using post_score on post p
            -> Key Scan on person a (a.id = p.author)
          -> Key Scan on room r (r.id = p.room)
        -> Key Scan on person b (b.id = a.boss)

=== their rows
SELECT p.id, a.name, b.name AS boss, r.name AS room
FROM post AS p JOIN person AS a ON a.id = p.author LEFT JOIN person AS b ON b.id = a.boss
LEFT JOIN room AS r ON r.id = p.room ORDER BY p.score DESC, p.id DESC LIMIT 6
--- rows
id|name|boss|room
6923|p1962|NULL|r24
4846|p2923|p1461|r47
11769|p1784|p892|r10
2769|p784|p392|r10
9692|p2745|NULL|NULL
692|p1745|p872|NULL

=== with conditions on all of them
SELECT p.id, a.name, b.name AS boss FROM person AS a JOIN post AS p ON a.id = p.author
LEFT JOIN person AS b ON b.id = a.boss AND b.name <> 'p7'
WHERE p.score > 100 AND a.name LIKE 'p1%' AND (b.id IS NULL OR b.id > 20) ORDER BY p.score, p.id LIMIT 6
--- rows
id|name|boss
11777|p1840|p920
9008|p1057|p528
4162|p1235|p617
10393|p1452|NULL
5547|p1630|p815
701|p1808|p904

=== the table of a left join that may lack rows
EXPLAIN (COSTS OFF) SELECT p.id, r.id AS room FROM post AS p LEFT JOIN room AS r ON r.id = p.room ORDER BY r.id LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Sort (room)
    -> Project (id, r.id AS room)
      -> Hash Join (Left) on r.id = p.room
        -> Seq Scan on post p
        -> Seq Scan on room r

=== an order by two tables
EXPLAIN (COSTS OFF) SELECT p.id FROM post AS p JOIN person AS a ON a.id = p.author ORDER BY p.score, a.id LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Project (id)
    -> Sort (order, order)
      -> Project (id, p.score AS order, a.id AS order)
        -> Hash Join (Inner) on a.id = p.author
          -> Seq Scan on post p
          -> Seq Scan on person a

=== partners that no index finds
EXPLAIN (COSTS OFF) SELECT p.id FROM post AS p JOIN room AS r ON r.name = 'r' || p.room ORDER BY p.id LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Sort (id)
    -> Project (id)
      -> Hash Join (Inner) on r.name = ('r' || CAST(p.room AS TEXT))
        -> Seq Scan on post p
        -> Seq Scan on room r

=== beyond the last
SELECT p.id, a.name FROM post AS p JOIN person AS a ON a.id = p.author ORDER BY p.id DESC LIMIT 3 OFFSET 11607
--- rows
id|name
7|p50
6|p43
5|p36
