NULLIF, COALESCE, GREATEST and LEAST.

=== NULLIF
SELECT nullif(1, 1) AS a, nullif(1, 2) AS b, nullif(NULL, 1) AS c
--- rows
a|b|c
NULL|1|NULL

=== COALESCE takes the first
SELECT coalesce(NULL, NULL, 3, 4) AS a, coalesce(NULL, 'x') AS b
--- rows
a|b
3|x

=== what comes behind is not computed
SELECT coalesce(1, 1 / 0) AS a
--- rows
a
1

=== the largest and smallest, NULLs aside
-- unlike sqlite: it has no GREATEST.
SELECT greatest(1, NULL, 3) AS g, least('b', 'a', NULL) AS l
--- rows
g|l
3|a

=== of nothing
-- unlike sqlite: it has no GREATEST.
SELECT greatest(NULL::int, NULL) AS g
--- rows
g
NULL
