Alternatives of several columns are looked up one after the other, and no row is found twice.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER);
CREATE INDEX t_a ON t (a);
CREATE INDEX t_b ON t (b);
INSERT INTO t SELECT i, i % 4000, i * 7 % 5000, i % 3 FROM generate_series(1, 20000) AS g(i);
INSERT INTO t VALUES (20001, NULL, 1, 0), (20002, 1, NULL, 0), (20003, NULL, NULL, 0);
ANALYZE
--- rows
20003 changed

=== two indexes
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a = 7 OR b = 7
--- rows
QUERY PLAN
Project (id)
  -> Union All
    -> Filter (a = 7)
      -> Index Scan using t_a on t (a = 7)
    -> Filter ((b = 7) AND ((a = 7) IS NOT TRUE))
      -> Index Scan using t_b on t (b = 7)

=== their rows, each once
SELECT id FROM t WHERE a = 7 OR b = 49 ORDER BY id
--- rows
id
7
4007
5007
8007
10007
12007
15007
16007

=== rows of NULLs
SELECT id FROM t WHERE (a = 1 OR b = 1) AND (a IS NULL OR b IS NULL) ORDER BY id
--- rows
id
20001
20002

=== with what has to be true besides, and the row id
EXPLAIN (COSTS OFF) SELECT id, c FROM t WHERE c = 1 AND (a = 7 AND b > 5 OR b IN (7, 8) OR id = 9)
--- rows
QUERY PLAN
Project (id, c)
  -> Union All
    -> Union All
      -> Filter ((a = 7) AND (b > 5) AND (c = 1))
        -> Index Scan using t_a on t (a = 7)
      -> Filter ((b IN (7, 8)) AND (c = 1) AND (((a = 7) AND (b > 5)) IS NOT TRUE))
        -> Index Scan using t_b on t (b IN (7, 8))
    -> Filter ((id = 9) AND (c = 1) AND (((a = 7) AND (b > 5)) IS NOT TRUE) AND ((b IN (7, 8)) IS NOT TRUE))
      -> Key Scan on t (id = 9)

=== their rows
SELECT id, c FROM t WHERE c = 1 AND (a = 7 AND b > 5 OR b IN (7, 8) OR id = 9) ORDER BY id
--- rows
id|c
1|1
7|1
7144|1
12007|1
15001|1

=== an alternative without an index
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a = 7 OR c = 1
--- rows
QUERY PLAN
Project (id)
  -> Filter ((a = 7) OR (c = 1))
    -> Seq Scan on t

=== the first rows of an order
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a = 7 OR b = 7 ORDER BY id LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Project (id)
    -> Filter ((a = 7) OR (b = 7))
      -> Seq Scan on t

=== changes
UPDATE t SET c = 100 WHERE a = 7 OR b = 49
--- rows
8 changed

=== what has changed
SELECT count(*) AS n, min(id) AS least FROM t WHERE c = 100
--- rows
n|least
8|7
