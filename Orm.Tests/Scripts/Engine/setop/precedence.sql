INTERSECT binds more tightly than UNION and EXCEPT.

=== INTERSECT first
-- unlike sqlite: it goes from left to right.
SELECT 1 AS n UNION SELECT 2 INTERSECT SELECT 2 ORDER BY n
--- rows
n
1
2

=== parentheses
-- not on sqlite: it has no parentheses around queries.
(SELECT 1 AS n UNION SELECT 2) INTERSECT SELECT 2
--- rows
n
2

=== from left to right
SELECT 1 AS n EXCEPT SELECT 2 UNION SELECT 2 ORDER BY n
--- rows
n
1
2
