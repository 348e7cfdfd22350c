Columns that nobody uses are not read.

=== tables
CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER);
INSERT INTO t VALUES (1, 2, 3)
--- rows
1 changed

=== of a query in FROM
EXPLAIN (COSTS OFF) SELECT x FROM (SELECT a AS x, b * 2 AS y, c AS z FROM t) AS s
--- rows
QUERY PLAN
Project (x)
  -> Project (a AS x)
    -> Seq Scan on t

=== what is sorted by is read
EXPLAIN (COSTS OFF) SELECT x FROM (SELECT a AS x, b * 2 AS y, c AS z FROM t) AS s ORDER BY y
--- rows
QUERY PLAN
Project (x)
  -> Sort (order)
    -> Project (x, y AS order)
      -> Project (a AS x, b * 2 AS y)
        -> Seq Scan on t

=== DISTINCT uses all of them
EXPLAIN (COSTS OFF) SELECT x FROM (SELECT DISTINCT a AS x, b * 2 AS y FROM t) AS s
--- rows
QUERY PLAN
Project (x)
  -> Distinct
    -> Project (a AS x, b * 2 AS y)
      -> Seq Scan on t
