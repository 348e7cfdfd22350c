Texts that begin alike are a range of an index.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT, v VARCHAR(20));
CREATE INDEX t_s ON t (s);
CREATE INDEX t_v ON t (v DESC);
INSERT INTO t SELECT i, 'name' || i, 'v' || i * 7 % 20000 FROM generate_series(1, 20000) AS g(i);
INSERT INTO t VALUES (20001, 'größe', 'z'), (20002, 'größer', 'zß'), (20003, NULL, NULL), (20004, '50%', 'a_b'),
    (20005, '50 percent', 'a1b'), (20006, '', ''), (20007, 'name1' || chr(1114111) || 'x', NULL);
ANALYZE
--- rows
20007 changed

=== a pattern
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s LIKE 'name1234%'
--- rows
QUERY PLAN
Project (id)
  -> Filter (s LIKE 'name1234%')
    -> Index Only Scan using t_s on t (s LIKE 'name1234%')

=== its rows
SELECT id, s FROM t WHERE s LIKE 'name1234%' ORDER BY id
--- rows
id|s
1234|name1234
12340|name12340
12341|name12341
12342|name12342
12343|name12343
12344|name12344
12345|name12345
12346|name12346
12347|name12347
12348|name12348
12349|name12349

=== with wildcards behind
SELECT id FROM t WHERE s LIKE 'name1_3_' AND id > 1900 ORDER BY id
--- rows
id
1930
1931
1932
1933
1934
1935
1936
1937
1938
1939

=== without wildcards
SELECT id FROM t WHERE s LIKE 'name77'
--- rows
id
77

=== an escape
SELECT id FROM t WHERE s LIKE '50\%%'
--- rows
id
20004

=== an escape of one's own
SELECT id FROM t WHERE v LIKE 'a#_%' ESCAPE '#'
--- rows
id
20004

=== letters that are several bytes
SELECT id FROM t WHERE s LIKE 'größ%' ORDER BY id
--- rows
id
20001
20002

=== the greatest character behind the prefix
SELECT id FROM t WHERE s LIKE 'name1%x'
--- rows
id
20007

=== a descending index
SELECT id, v FROM t WHERE v LIKE 'v1234%' ORDER BY id
--- rows
id|v
1763|v12341
1764|v12348
4620|v12340
4621|v12347
7478|v12346
10335|v12345
13192|v12344
14462|v1234
16049|v12343
18906|v12342
18907|v12349

=== the function
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE starts_with(s, 'name1234')
--- rows
QUERY PLAN
Project (id)
  -> Filter (starts_with(s, 'name1234'))
    -> Index Only Scan using t_s on t (starts_with(s, 'name1234'))

=== its rows too
SELECT id FROM t WHERE starts_with(s, 'name1234') ORDER BY id
--- rows
id
1234
12340
12341
12342
12343
12344
12345
12346
12347
12348
12349

=== as the runtime asks
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE left(s, length('name1234')) = 'name1234'
--- rows
QUERY PLAN
Project (id)
  -> Filter (left(s, length('name1234')) = 'name1234')
    -> Index Only Scan using t_s on t (left(s, length('name1234')) = 'name1234')

=== with the same rows
SELECT id FROM t WHERE left(s, length('name1234')) = 'name1234' ORDER BY id
--- rows
id
1234
12340
12341
12342
12343
12344
12345
12346
12347
12348
12349

=== a value of another table
SELECT o.id, count(*) FROM t AS o JOIN t AS i ON starts_with(i.s, o.s) WHERE o.id IN (1999, 20001) GROUP BY o.id
ORDER BY o.id
--- rows
id|count
1999|11
20001|2

=== the empty prefix and NULL
SELECT (SELECT count(*) FROM t WHERE starts_with(s, '')) AS "all", (SELECT count(*) FROM t WHERE s LIKE NULL) AS none
--- rows
all|none
20006|0

=== not without regard to case
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s ILIKE 'name1%'
--- rows
QUERY PLAN
Project (id)
  -> Filter (s ILIKE 'name1%')
    -> Seq Scan on t

=== not what begins with a wildcard
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s LIKE '%123'
--- rows
QUERY PLAN
Project (id)
  -> Filter (s LIKE '%123')
    -> Seq Scan on t

=== not what it is not
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s NOT LIKE 'name1%'
--- rows
QUERY PLAN
Project (id)
  -> Filter (NOT (s LIKE 'name1%'))
    -> Seq Scan on t
