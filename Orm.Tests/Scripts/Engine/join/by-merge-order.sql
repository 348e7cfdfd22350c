The rows of a merge join come in the order of its keys, and are not sorted by them again.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE a (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
CREATE TABLE b (id BIGINT PRIMARY KEY, v BIGINT, w BIGINT);
INSERT INTO a SELECT i, i * 7 % 12000, i % 5 FROM generate_series(1, 14000) AS g(i);
INSERT INTO b SELECT i * 2, i * 11 % 12000, i % 3 FROM generate_series(1, 12000) AS g(i);
ANALYZE
--- rows
26000 changed

=== by the key of one side: the plan
EXPLAIN (COSTS OFF) SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id
--- rows
QUERY PLAN
Project (id, v)
  -> Merge Join (Inner) on a.id = b.id
    -> Seq Scan on a
    -> Seq Scan on b

=== by the key of one side: the rows
SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id LIMIT 5 OFFSET 6990
--- rows
id|v
13982|4901
13984|4912
13986|4923
13988|4934
13990|4945

=== by the key of the other side: the plan
EXPLAIN (COSTS OFF) SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY b.id
--- rows
QUERY PLAN
Project (id, v)
  -> Project (id, v)
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== by the key of the other side: the rows
SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY b.id LIMIT 5 OFFSET 6990
--- rows
id|v
13982|4901
13984|4912
13986|4923
13988|4934
13990|4945

=== by the key of the left side of an outer join: the plan
EXPLAIN (COSTS OFF) SELECT a.id, b.v FROM a LEFT JOIN b ON a.id = b.id ORDER BY a.id
--- rows
QUERY PLAN
Project (id, v)
  -> Merge Join (Left) on a.id = b.id
    -> Seq Scan on a
    -> Seq Scan on b

=== by the key of the left side of an outer join: the rows
SELECT a.id, b.v FROM a LEFT JOIN b ON a.id = b.id ORDER BY a.id LIMIT 5 OFFSET 13995
--- rows
id|v
13996|4978
13997|NULL
13998|4989
13999|NULL
14000|5000

=== by the key of the other side of an outer join, which may be NULL: the plan
EXPLAIN (COSTS OFF) SELECT a.v, b.id FROM a LEFT JOIN b ON a.id = b.id ORDER BY b.id
--- rows
QUERY PLAN
Sort (id)
  -> Project (v, id)
    -> Merge Join (Left) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== by the key of the other side of an outer join, which may be NULL: the rows
SELECT a.v, b.id FROM a LEFT JOIN b ON a.id = b.id ORDER BY b.id, 1 LIMIT 5 OFFSET 13995
--- rows
v|id
11991|NULL
11993|NULL
11995|NULL
11997|NULL
11999|NULL

=== from the last one on: the plan
EXPLAIN (COSTS OFF) SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id DESC
--- rows
QUERY PLAN
Sort (id DESC)
  -> Project (id, v)
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== from the last one on: the rows
SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY a.id DESC LIMIT 5 OFFSET 6990
--- rows
id|v
20|110
18|99
16|88
14|77
12|66

=== by something else: the plan
EXPLAIN (COSTS OFF) SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY b.v
--- rows
QUERY PLAN
Sort (v)
  -> Project (id, v)
    -> Merge Join (Inner) on a.id = b.id
      -> Seq Scan on a
      -> Seq Scan on b

=== by something else: the rows
SELECT a.id, b.v FROM a JOIN b ON a.id = b.id ORDER BY b.v, 1 LIMIT 5 OFFSET 6990
--- rows
id|v
6542|11981
8724|11982
10906|11983
13088|11984
2180|11990

=== without partner: the plan
EXPLAIN (COSTS OFF) SELECT id FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id) ORDER BY id
--- rows
QUERY PLAN
Project (id)
  -> Merge Join (Anti) on b.id = a.id
    -> Seq Scan on a
    -> Seq Scan on b

=== without partner: the rows
SELECT id FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id) ORDER BY id LIMIT 5 OFFSET 6990
--- rows
id
13981
13983
13985
13987
13989
