HAVING of the whole table.
not on sqlite: HAVING needs GROUP BY there.

=== true
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1), (2);
SELECT max(n) FROM t HAVING max(n) > 1
--- rows
max
2

=== a constant
SELECT 'many' AS a FROM t HAVING count(*) > 1
--- rows
a
many

=== a column that is not grouped by
SELECT n FROM t HAVING count(*) > 1
--- rows
42803 'n' is neither grouped by nor inside an aggregate (line 1, column 8). Add it to GROUP BY, or wrap it in an aggregate such as MIN.
