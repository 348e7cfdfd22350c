Grouping sets multiply.
not on sqlite: it has no GROUPING SETS.

=== two of them
CREATE TABLE s (a INTEGER, b INTEGER, n INTEGER);
INSERT INTO s VALUES (1, 1, 1), (1, 2, 2), (2, 1, 4);
SELECT a, b, sum(n) AS s FROM s GROUP BY GROUPING SETS ((a), ()), GROUPING SETS ((b), ()) ORDER BY a, b, s
--- rows
a|b|s
1|1|1
1|2|2
1|NULL|3
2|1|4
2|NULL|4
NULL|1|5
NULL|2|2
NULL|NULL|7

=== equal ones count twice
SELECT a, count(*) AS c FROM s GROUP BY GROUPING SETS ((a), (a)) ORDER BY a
--- rows
a|c
1|2
1|2
2|1
2|1

=== unless DISTINCT
SELECT a, count(*) AS c FROM s GROUP BY DISTINCT GROUPING SETS ((a), (a)) ORDER BY a
--- rows
a|c
1|2
2|1

=== nested
SELECT a, b, sum(n) AS s FROM s GROUP BY GROUPING SETS (ROLLUP (a, b), (b)) ORDER BY a, b, s
--- rows
a|b|s
1|1|1
1|2|2
1|NULL|3
2|1|4
2|NULL|4
NULL|1|5
NULL|2|2
NULL|NULL|7
