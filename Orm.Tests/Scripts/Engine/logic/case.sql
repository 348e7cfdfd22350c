CASE.

=== searched
SELECT n, CASE WHEN n < 2 THEN 'few' WHEN n < 4 THEN 'some' ELSE 'many' END AS word FROM (SELECT 1 AS n UNION ALL SELECT 3 UNION ALL SELECT 5) AS t ORDER BY n
--- rows
n|word
1|few
3|some
5|many

=== simple
SELECT n, CASE n WHEN 1 THEN 'one' WHEN 2 THEN 'two' END AS word FROM (SELECT 1 AS n UNION ALL SELECT 3) AS t ORDER BY n
--- rows
n|word
1|one
3|NULL

=== NULL matches nothing
SELECT CASE NULL WHEN NULL THEN 'yes' ELSE 'no' END AS a
--- rows
a
no

=== the first that is true
SELECT CASE WHEN TRUE THEN 1 WHEN TRUE THEN 2 END AS a
--- rows
a
1

=== what is not needed is not computed
SELECT CASE WHEN n = 0 THEN 0 ELSE 10 / n END AS a FROM (SELECT 0 AS n UNION ALL SELECT 5) AS t ORDER BY a
--- rows
a
0
2

=== types meet
SELECT CASE WHEN FALSE THEN 1 ELSE 2.5 END AS a
--- rows
a
2.5

=== types that do not
-- unlike sqlite: any types meet there.
SELECT CASE WHEN TRUE THEN 1 ELSE TRUE END
--- rows
42804 INTEGER and BOOLEAN have no type in common (line 2, column 8). Cast one of them.
