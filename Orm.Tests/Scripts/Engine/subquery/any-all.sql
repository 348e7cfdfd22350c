ANY and ALL.
not on sqlite: it has neither.

=== any
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1), (5), (9);
SELECT n FROM t WHERE n > ANY (SELECT n FROM t) ORDER BY n
--- rows
n
5
9

=== all
SELECT n FROM t WHERE n >= ALL (SELECT n FROM t)
--- rows
n
9

=== of nothing
SELECT 1 > ALL (SELECT n FROM t WHERE FALSE) AS all_of_none, 1 > ANY (SELECT n FROM t WHERE FALSE) AS any_of_none
--- rows
all_of_none|any_of_none
true|false

=== with NULL
INSERT INTO t VALUES (NULL);
SELECT 9 >= ALL (SELECT n FROM t) AS a, 0 >= ALL (SELECT n FROM t) AS b, 9 = ANY (SELECT n FROM t) AS c, 7 = ANY (SELECT n FROM t) AS d
--- rows
a|b|c|d
NULL|false|true|NULL

=== some is any
SELECT n FROM t WHERE n = SOME (SELECT 5)
--- rows
n
5

=== not equal to all
SELECT n FROM t WHERE n <> ALL (SELECT 5 UNION SELECT 1)
--- rows
n
9
