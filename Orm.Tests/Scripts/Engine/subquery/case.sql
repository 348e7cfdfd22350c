Subqueries inside of CASE and functions.

=== in CASE
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES (1, 5), (2, NULL);
SELECT id, CASE WHEN EXISTS (SELECT 1 FROM t AS o WHERE o.v > t.id) THEN 'yes' ELSE 'no' END AS a FROM t ORDER BY id
--- rows
id|a
1|yes
2|yes

=== in COALESCE
SELECT id, coalesce(v, (SELECT max(v) FROM t)) AS v FROM t ORDER BY id
--- rows
id|v
1|5
2|5

=== in arithmetic
SELECT id, (SELECT max(v) FROM t) - (SELECT min(id) FROM t) AS d FROM t ORDER BY id
--- rows
id|d
1|4
2|4
