ORDER BY and LIMIT of set operations.

=== of the whole
SELECT 3 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 ORDER BY n DESC LIMIT 2
--- rows
n
3
2

=== of a part
-- not on sqlite: it has no parentheses here.
(SELECT 3 AS n UNION ALL SELECT 1 ORDER BY n LIMIT 1) UNION ALL SELECT 9 ORDER BY n
--- rows
n
1
9

=== by number
SELECT 'b' AS t, 1 AS n UNION SELECT 'a', 2 ORDER BY 2 DESC
--- rows
t|n
a|2
b|1

=== in a subquery
SELECT sum(n) FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 ORDER BY n DESC LIMIT 2) AS t
--- rows
sum
5
