A subquery that an expression says twice is one subquery.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, s TEXT);
INSERT INTO t VALUES (1, NULL, 'a'), (2, 1, 'b'), (3, 1, 'b'), (4, 3, 'c'), (5, 7, NULL)
--- rows
5 changed

=== nullif
SELECT x.id, nullif((SELECT count(*) FROM t AS y WHERE y.s = x.s), x.k) AS n FROM t AS x ORDER BY x.id
--- rows
id|n
1|1
2|2
3|2
4|1
5|0

=== nullif over a left join
SELECT x.id, nullif((SELECT count(*) FROM t AS y WHERE y.s = z.s), 0 - x.id) AS n
FROM t AS x LEFT JOIN t AS z ON z.id = x.k ORDER BY x.id
--- rows
id|n
1|0
2|1
3|1
4|2
5|0

=== between
SELECT x.id FROM t AS x WHERE (SELECT count(*) FROM t AS y WHERE y.s = x.s) BETWEEN 1 AND 1 ORDER BY x.id
--- rows
id
1
4

=== case
SELECT x.id, CASE (SELECT min(y.id) FROM t AS y WHERE y.s = x.s) WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'more' END AS w
FROM t AS x ORDER BY x.id
--- rows
id|w
1|one
2|two
3|two
4|more
5|more
