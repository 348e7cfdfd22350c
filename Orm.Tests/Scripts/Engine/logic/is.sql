IS TRUE, IS UNKNOWN, IS DISTINCT FROM.

=== tests of truth
SELECT v, v IS TRUE AS t, v IS NOT TRUE AS nt, v IS FALSE AS f, v IS NOT FALSE AS nf FROM (SELECT TRUE AS v UNION ALL SELECT FALSE UNION ALL SELECT NULL) AS x
--- rows
v|t|nt|f|nf
true|true|false|false|true
false|false|true|true|false
NULL|false|true|false|true

=== unknown
-- not on sqlite: it has no UNKNOWN.
SELECT v IS UNKNOWN AS u, v IS NOT UNKNOWN AS nu FROM (SELECT TRUE AS v UNION ALL SELECT NULL) AS x
--- rows
u|nu
false|true
true|false

=== distinct
-- not on sqlite: it has no DISTINCT FROM in this version.
SELECT 1 IS DISTINCT FROM 2 AS a, 1 IS DISTINCT FROM NULL AS b, NULL IS DISTINCT FROM NULL AS c, 1 IS NOT DISTINCT FROM 1 AS d
--- rows
a|b|c|d
true|true|false|true

=== of rows
-- not on sqlite: it has no rows here.
SELECT (1, NULL) IS NULL AS a, (NULL, NULL) IS NULL AS b, (1, 2) IS NOT NULL AS c, (1, NULL) IS NOT NULL AS d
--- rows
a|b|c|d
false|true|true|false
