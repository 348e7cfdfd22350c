INTERSECT and EXCEPT, with and without ALL.

=== intersect
SELECT 1 AS n INTERSECT SELECT 1
--- rows
n
1

=== except
-- unlike sqlite: its NULLs come first.
SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT NULL) AS t EXCEPT SELECT 1 ORDER BY n
--- rows
n
2
NULL

=== except all
-- not on sqlite: it has no EXCEPT ALL.
SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 1 UNION ALL SELECT 2) AS t EXCEPT ALL SELECT 1 ORDER BY n
--- rows
n
1
2

=== intersect all
-- not on sqlite: it has no INTERSECT ALL.
SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 1 UNION ALL SELECT 2) AS t INTERSECT ALL SELECT n FROM (SELECT 1 AS n UNION ALL SELECT 1 UNION ALL SELECT 1) AS u ORDER BY n
--- rows
n
1
1

=== intersect binds tighter
-- unlike sqlite: it takes them from left to right.
SELECT 1 AS n UNION SELECT 2 INTERSECT SELECT 3 ORDER BY n
--- rows
n
1

=== parentheses
-- not on sqlite: it has no parentheses here.
(SELECT 1 AS n UNION SELECT 2) INTERSECT SELECT 2
--- rows
n
2
