Plans of statements that change rows.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
CREATE TABLE s (id INTEGER PRIMARY KEY, t_id INTEGER);
INSERT INTO t SELECT i, i FROM generate_series(1, 100) AS s(i)
--- rows
100 changed

=== an insert
EXPLAIN (COSTS OFF) INSERT INTO s SELECT id, n FROM t WHERE n > 5
--- rows
QUERY PLAN
Insert on s
  -> Project (id, n AS t_id)
    -> Project (id, n)
      -> Filter (n > 5)
        -> Seq Scan on t

=== an update with another table
EXPLAIN (COSTS OFF) UPDATE t SET n = s.id FROM s WHERE s.t_id = t.id
--- rows
QUERY PLAN
Update on t
  -> Apply (Inner) on s.t_id = t.id
    -> Seq Scan on s
    -> Key Scan on t (s.t_id = t.id)

=== a deletion
EXPLAIN (COSTS OFF) DELETE FROM t USING s WHERE s.t_id = t.id AND t.id = 4
--- rows
QUERY PLAN
Delete on t
  -> Nested Loop (Inner) on s.t_id = t.id
    -> Filter (t.id = 4)
      -> Key Scan on t (t.id = 4)
    -> Seq Scan on s

=== nothing has changed
SELECT count(*) FROM s
--- rows
count
0
