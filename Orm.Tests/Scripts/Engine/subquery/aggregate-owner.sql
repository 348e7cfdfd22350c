An aggregate belongs to the innermost query that has a column in it.

=== of the outer query
CREATE TABLE t (g INTEGER, v INTEGER);
INSERT INTO t VALUES (1, 10), (1, 20), (2, 5);
SELECT g, (SELECT max(t.v)) AS best FROM t GROUP BY g ORDER BY g
--- rows
g|best
1|20
2|5

=== beside an inner column it is the inner query's
SELECT g, (SELECT count(t.v + o.v) FROM t AS o) AS n FROM t GROUP BY g, v ORDER BY g, n
--- rows
g|n
1|3
1|3
2|3

=== in HAVING
-- unlike sqlite: it refuses this.
SELECT g FROM t GROUP BY g HAVING EXISTS (SELECT 1 WHERE sum(t.v) > 10)
--- rows
g
1

=== not in WHERE
SELECT g FROM t WHERE (SELECT max(t.v)) > 1
--- rows
42803 The aggregate is of the query around, which has none at this place (line 1, column 31). Use a column of this query in it, or move it.
