The first rows of an order come from an index that has it.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER, s TEXT, d DOUBLE PRECISION);
CREATE INDEX t_a ON t (a);
CREATE INDEX t_b ON t (b);
CREATE INDEX t_a_b ON t (a, b DESC);
CREATE INDEX t_s ON t (s);
CREATE INDEX t_d ON t (d);
INSERT INTO t SELECT i, i * 7 % 500, CASE WHEN i % 10 > 0 THEN i * 13 % 1000 END, 's' || i * 3 % 4000, i * 17 % 3000
FROM generate_series(1, 12000) AS g(i);
ANALYZE
--- rows
12000 changed

=== the last by the key
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY id DESC LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Project (id, a, b, s, d)
    -> Key Scan Backward on t

=== their rows
SELECT id, a FROM t ORDER BY id DESC LIMIT 3
--- rows
id|a
12000|0
11999|493
11998|486

=== the last by the key that meet a condition
SELECT id, a FROM t WHERE a > 300 ORDER BY id DESC LIMIT 3 OFFSET 2
--- rows
id|a
11997|479
11996|472
11995|465

=== the last of a range of keys
SELECT id FROM t WHERE id < 100 ORDER BY id DESC LIMIT 3
--- rows
id
99
98
97

=== by an index
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY a LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Project (id, a, b, s, d)
    -> Index Scan using t_a on t

=== by an index and the key behind it
SELECT id, a FROM t ORDER BY a, id LIMIT 3
--- rows
id|a
500|0
1000|0
1500|0

=== backward
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY a DESC, id DESC LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Project (id, a, b, s, d)
    -> Index Scan Backward using t_a on t

=== the rows backward
SELECT id, a FROM t ORDER BY a DESC, id DESC LIMIT 3
--- rows
id|a
11857|499
11357|499
10857|499

=== in two directions
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY a DESC, id LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Sort (a DESC, id)
    -> Project (id, a, b, s, d)
      -> Seq Scan on t

=== the rows in two directions
SELECT id, a FROM t ORDER BY a DESC, id LIMIT 3
--- rows
id|a
357|499
857|499
1357|499

=== behind a value of the first column
EXPLAIN (COSTS OFF) SELECT id, b FROM t WHERE a = 7 ORDER BY b DESC NULLS LAST LIMIT 3
--- rows
QUERY PLAN
Limit 3
  -> Sort (b DESC NULLS LAST)
    -> Project (id, b)
      -> Filter (a = 7)
        -> Index Scan using t_a on t (a = 7)

=== its rows, the NULLs last
SELECT id, b FROM t WHERE a = 7 ORDER BY b DESC NULLS LAST, id LIMIT 30
--- rows
id|b
501|513
1501|513
2501|513
3501|513
4501|513
5501|513
6501|513
7501|513
8501|513
9501|513
10501|513
11501|513
1|13
1001|13
2001|13
3001|13
4001|13
5001|13
6001|13
7001|13
8001|13
9001|13
10001|13
11001|13

=== its rows, the NULLs first
SELECT id, b FROM t WHERE a = 7 ORDER BY b DESC NULLS FIRST, id LIMIT 5
--- rows
id|b
501|513
1501|513
2501|513
3501|513
4501|513

=== and backward
SELECT id, b FROM t WHERE a = 7 ORDER BY a, b NULLS LAST, id DESC LIMIT 20
--- rows
id|b
11001|13
10001|13
9001|13
8001|13
7001|13
6001|13
5001|13
4001|13
3001|13
2001|13
1001|13
1|13
11501|513
10501|513
9501|513
8501|513
7501|513
6501|513
5501|513
4501|513

=== a page behind a row
SELECT id, a FROM t WHERE a >= 3 AND (a > 3 OR id > 4000) ORDER BY a, id LIMIT 4
--- rows
id|a
4429|3
4929|3
5429|3
5929|3

=== texts
SELECT id, s FROM t WHERE s >= 's3' ORDER BY s DESC, id DESC LIMIT 3
--- rows
id|s
8333|s999
4333|s999
333|s999

=== real numbers alone
SELECT d FROM t ORDER BY d DESC LIMIT 4
--- rows
d
2999
2999
2999
2999

=== NULLs where the index has them
SELECT id, b FROM t ORDER BY b NULLS LAST, id LIMIT 3
--- rows
id|b
77|1
1077|1
2077|1

=== NULLs on the other side
SELECT id, b FROM t ORDER BY b NULLS FIRST, id LIMIT 3
--- rows
id|b
10|NULL
20|NULL
30|NULL

=== most of a table is sorted
EXPLAIN (COSTS OFF) SELECT * FROM t ORDER BY s LIMIT 11000
--- rows
QUERY PLAN
Limit 11000
  -> Sort (s)
    -> Project (id, a, b, s, d)
      -> Seq Scan on t

=== of each row of another table
SELECT o.id, x.id AS last FROM t AS o
CROSS JOIN LATERAL (SELECT i.id FROM t AS i WHERE i.a = o.a ORDER BY i.id DESC LIMIT 2) AS x
WHERE o.id < 4 ORDER BY o.id, x.id
--- rows
id|last
1|11001
1|11501
2|11002
2|11502
3|11003
3|11503

=== a queue
SELECT id FROM t ORDER BY id DESC LIMIT 1 FOR UPDATE SKIP LOCKED
--- rows
id
12000

=== own changes are seen
BEGIN;
INSERT INTO t VALUES (13001, 7, 1, 'z', 0);
DELETE FROM t WHERE id = 12000;
UPDATE t SET a = 501 WHERE id = 5;
SELECT id, a FROM t ORDER BY a DESC, id DESC LIMIT 2;
--- rows
id|a
5|501
11857|499

=== and the key's
SELECT id FROM t ORDER BY id DESC LIMIT 2
--- rows
id
13001
11999

=== nothing stays
ROLLBACK;
SELECT id FROM t ORDER BY id DESC LIMIT 2
--- rows
id
12000
11999

=== by an expression
CREATE INDEX t_sum ON t ((a + id));
SELECT id FROM t ORDER BY a + id DESC LIMIT 2
--- rows
id
11999
11998

=== with an index of some rows
CREATE INDEX t_some ON t (d) WHERE b IS NULL;
SELECT id, d FROM t WHERE b IS NULL ORDER BY d DESC LIMIT 2
--- rows
id|d
11470|2990
8470|2990
