NULLs in set operations are equal.

=== union
SELECT NULL AS a, 1 AS b UNION SELECT NULL, 1
--- rows
a|b
NULL|1

=== intersect
SELECT NULL AS a INTERSECT SELECT NULL
--- rows
a
NULL

=== except
SELECT NULL AS a EXCEPT SELECT NULL
--- rows
a

=== distinct
SELECT count(*) FROM (SELECT DISTINCT a FROM (SELECT NULL AS a UNION ALL SELECT NULL) AS d) AS e
--- rows
count
1
