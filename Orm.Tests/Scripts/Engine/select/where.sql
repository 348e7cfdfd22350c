Conditions.

=== and, or, not
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b BOOLEAN);
INSERT INTO t VALUES (1, 1, TRUE), (2, 2, FALSE), (3, NULL, NULL), (4, 4, TRUE);
SELECT id FROM t WHERE a > 1 AND b OR a = 1 ORDER BY id
--- rows
id
1
4

=== a boolean by itself
SELECT id FROM t WHERE b ORDER BY id
--- rows
id
1
4

=== negated
SELECT id FROM t WHERE NOT b ORDER BY id
--- rows
id
2

=== comparisons
SELECT id FROM t WHERE a <> 2 AND a >= 1 AND a < 5 ORDER BY id
--- rows
id
1
4

=== constant
SELECT count(*) FROM t WHERE 1 = 1
--- rows
count
4

=== a condition that is a number
-- unlike sqlite: numbers are conditions there.
SELECT id FROM t WHERE a
--- rows
42804 INTEGER stands where BOOLEAN is needed (line 2, column 24). Write CAST(... AS BOOLEAN) to convert it.

=== an aggregate
SELECT id FROM t WHERE count(*) > 1
--- rows
42803 An aggregate or window function stands in WHERE (line 1, column 24). Conditions on aggregates belong in HAVING, on windows around the query.
