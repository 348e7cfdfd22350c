A list of values, and alternatives of one column, are looked up one after the other.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, s TEXT);
CREATE INDEX t_a_b ON t (a, b DESC);
CREATE UNIQUE INDEX t_s ON t (s);
INSERT INTO t SELECT i, i % 4000, i % 7, 's' || i FROM generate_series(1, 20000) AS g(i);
INSERT INTO t VALUES (20001, NULL, 1, NULL);
ANALYZE
--- rows
20001 changed

=== keys
EXPLAIN (COSTS OFF) SELECT a FROM t WHERE id IN (3, 1, 3, NULL, 70000)
--- rows
QUERY PLAN
Project (a)
  -> Filter (id IN (3, 1, 3, NULL, 70000))
    -> Key Scan on t (id IN (3, 1, 3, NULL, 70000))

=== their rows, each once
SELECT id FROM t WHERE id IN (3, 1, 3, NULL, 70000) ORDER BY id
--- rows
id
1
3

=== in the order of the keys
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE id IN (9, 2, 5) ORDER BY id
--- rows
QUERY PLAN
Project (id)
  -> Filter (id IN (9, 2, 5))
    -> Key Scan on t (id IN (9, 2, 5))

=== which they have
SELECT id FROM t WHERE id IN (9, 2, 5) ORDER BY id
--- rows
id
2
5
9

=== keys of an index
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a IN (5, 6) AND b > 2
--- rows
QUERY PLAN
Project (id)
  -> Filter ((a IN (5, 6)) AND (b > 2))
    -> Index Only Scan using t_a_b on t (a IN (5, 6))

=== and their rows
SELECT id, a, b FROM t WHERE a IN (5, 6, 5) AND b > 2 ORDER BY id
--- rows
id|a|b
5|5|5
6|6|6
8005|5|4
8006|6|5
16005|5|3
16006|6|4

=== behind an equal column
SELECT id FROM t WHERE a = 5 AND b IN (3, 6) ORDER BY id
--- rows
id
16005

=== texts
SELECT id FROM t WHERE s IN ('s7', 's19', 'nothing') ORDER BY id
--- rows
id
7
19

=== alternatives
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a = 1 OR a = 7 OR a IN (9, 1)
--- rows
QUERY PLAN
Project (id)
  -> Filter ((a = 1) OR (a = 7) OR (a IN (9, 1)))
    -> Index Only Scan using t_a_b on t ((a = 1) OR (a = 7) OR (a IN (9, 1)))

=== and their rows too
SELECT id FROM t WHERE (a = 1 OR a = 7 OR a IN (9, 1)) AND id < 5000 ORDER BY id
--- rows
id
1
7
9
4001
4007
4009

=== alternatives of two columns
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE a = 1 OR id = 7
--- rows
QUERY PLAN
Project (id)
  -> Union All
    -> Filter (a = 1)
      -> Index Only Scan using t_a_b on t (a = 1)
    -> Filter ((id = 7) AND ((a = 1) IS NOT TRUE))
      -> Key Scan on t (id = 7)

=== what is not in a list
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE id NOT IN (1, 2)
--- rows
QUERY PLAN
Project (id)
  -> Filter (NOT (id IN (1, 2)))
    -> Seq Scan on t

=== nothing that the column could be
SELECT id FROM t WHERE id IN (1.5, 2.0, 3000000000)
--- rows
id
2

=== changes
UPDATE t SET b = 100 WHERE id IN (1, 2, 2);
DELETE FROM t WHERE a IN (3, 4) AND id < 4000;
SELECT id, b FROM t WHERE id IN (1, 2, 3, 4, 5) ORDER BY id
--- rows
id|b
1|100
2|100
5|5

=== for each row of another table
SELECT o.id, i.id AS other FROM t AS o JOIN t AS i ON i.id IN (o.a, o.b) WHERE o.id IN (7000, 7001) ORDER BY 1, 2
--- rows
id|other
7000|3000
7001|1
7001|3001

=== most of a table is read whole
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE b IN (0, 1, 2, 3, 4, 5)
--- rows
QUERY PLAN
Project (id)
  -> Filter (b IN (0, 1, 2, 3, 4, 5))
    -> Seq Scan on t
