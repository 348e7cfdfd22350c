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

=== a pattern
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s LIKE 'name1234%'
--- rows

=== its rows
SELECT id, s FROM t WHERE s LIKE 'name1234%' ORDER BY id
--- rows

=== with wildcards behind
SELECT id FROM t WHERE s LIKE 'name1_3_' AND id > 1900 ORDER BY id
--- rows

=== without wildcards
SELECT id FROM t WHERE s LIKE 'name77'
--- rows

=== an escape
SELECT id FROM t WHERE s LIKE '50\%%'
--- rows

=== an escape of one's own
SELECT id FROM t WHERE v LIKE 'a#_%' ESCAPE '#'
--- rows

=== letters that are several bytes
SELECT id FROM t WHERE s LIKE 'größ%' ORDER BY id
--- rows

=== the greatest character behind the prefix
SELECT id FROM t WHERE s LIKE 'name1%x'
--- rows

=== a descending index
SELECT id, v FROM t WHERE v LIKE 'v1234%' ORDER BY id
--- rows

=== the function
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE starts_with(s, 'name1234')
--- rows

=== its rows too
SELECT id FROM t WHERE starts_with(s, 'name1234') ORDER BY id
--- rows

=== as the runtime asks
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE left(s, length('name1234')) = 'name1234'
--- rows

=== with the same rows
SELECT id FROM t WHERE left(s, length('name1234')) = 'name1234' ORDER BY id
--- rows

=== a value of another table
SELECT o.id, count(*) FROM t AS o JOIN t AS i ON starts_with(i.s, o.s) WHERE o.id IN (1999, 20001) GROUP BY o.id
ORDER BY o.id
--- rows

=== the empty prefix and NULL
SELECT (SELECT count(*) FROM t WHERE starts_with(s, '')) AS "all", (SELECT count(*) FROM t WHERE s LIKE NULL) AS none
--- rows

=== not without regard to case
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s ILIKE 'name1%'
--- rows

=== not what begins with a wildcard
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s LIKE '%123'
--- rows

=== not what it is not
EXPLAIN (COSTS OFF) SELECT id FROM t WHERE s NOT LIKE 'name1%'
--- rows
