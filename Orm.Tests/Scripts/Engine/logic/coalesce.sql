COALESCE, NULLIF, GREATEST, LEAST.

=== coalesce
SELECT coalesce(NULL, 1, 2) AS a, coalesce(NULL, NULL) AS b, coalesce('x', 'y') AS c
--- rows
a|b|c
1|NULL|x

=== the rest is not computed
SELECT coalesce(1, 1 / 0) AS a
-- unlike postgresql: it computes constants first.
--- rows
a
1

=== nullif
SELECT nullif(1, 1) AS a, nullif(1, 2) AS b, nullif(NULL, 1) AS c
--- rows
a|b|c
NULL|1|NULL

=== greatest and least skip NULL
-- not on sqlite: it calls them max and min.
SELECT greatest(1, 3, 2) AS a, least(1, NULL, 2) AS b, greatest(NULL, NULL) AS c, least('b', 'a') AS d
--- rows
a|b|c|d
3|1|NULL|a
