A condition on a union is one on each side.

=== tables
CREATE TABLE a (x INTEGER);
CREATE TABLE b (y INTEGER);
INSERT INTO a VALUES (1), (2), (3);
INSERT INTO b VALUES (2), (3), (4)
--- rows
6 changed

=== both sides
EXPLAIN (COSTS OFF) SELECT v FROM (SELECT x AS v FROM a UNION ALL SELECT y FROM b) AS u WHERE v > 2
--- rows
QUERY PLAN
Project (v)
  -> Union All
    -> Project (a.x AS v)
      -> Filter (a.x > 2)
        -> Seq Scan on a
    -> Project (y)
      -> Filter (b.y > 2)
        -> Seq Scan on b

=== rows
SELECT v FROM (SELECT x AS v FROM a UNION ALL SELECT y FROM b) AS u WHERE v > 2 ORDER BY v
--- rows
v
3
3
4

=== a difference keeps it above
EXPLAIN (COSTS OFF) SELECT v FROM (SELECT x AS v FROM a EXCEPT SELECT y FROM b) AS u WHERE v > 0
--- rows
QUERY PLAN
Project (v)
  -> Filter (v > 0)
    -> Except
      -> Project (a.x AS v)
        -> Seq Scan on a
      -> Project (y)
        -> Seq Scan on b

=== rows of the difference
SELECT v FROM (SELECT x AS v FROM a EXCEPT SELECT y FROM b) AS u WHERE v > 0
--- rows
v
1
