IN and NOT IN with a query.

=== in
CREATE TABLE a (x INTEGER);
CREATE TABLE b (y INTEGER);
INSERT INTO a VALUES (1), (2), (NULL);
INSERT INTO b VALUES (2), (3);
SELECT x FROM a WHERE x IN (SELECT y FROM b)
--- rows
x
2

=== not in
SELECT x FROM a WHERE x NOT IN (SELECT y FROM b)
--- rows
x
1

=== a NULL on the right makes NOT IN unknown
INSERT INTO b VALUES (NULL);
SELECT x FROM a WHERE x NOT IN (SELECT y FROM b)
--- rows
x

=== as a value
SELECT x, x IN (SELECT y FROM b) AS found FROM a ORDER BY x NULLS LAST
--- rows
x|found
1|NULL
2|true
NULL|NULL

=== in nothing
SELECT x, x NOT IN (SELECT y FROM b WHERE FALSE) AS found FROM a ORDER BY x NULLS LAST
--- rows
x|found
1|true
2|true
NULL|true

=== rows
SELECT x FROM a WHERE (x, x + 1) IN (SELECT y, y + 1 FROM b)
--- rows
x
2

=== correlated
SELECT x FROM a WHERE x IN (SELECT y FROM b WHERE b.y = a.x)
--- rows
x
2

=== two columns where one is needed
SELECT x FROM a WHERE x IN (SELECT y, y FROM b)
--- rows
42601 The subquery gives 2 columns, where 1 are needed (line 1, column 23).
