Unknown: AND, OR, NOT over NULL.

=== and
SELECT a.v AS a, b.v AS b, a.v AND b.v AS both FROM (SELECT TRUE AS v UNION ALL SELECT FALSE UNION ALL SELECT NULL) AS a, (SELECT TRUE AS v UNION ALL SELECT FALSE UNION ALL SELECT NULL) AS b
--- rows
a|b|both
true|true|true
true|false|false
true|NULL|NULL
false|true|false
false|false|false
false|NULL|false
NULL|true|NULL
NULL|false|false
NULL|NULL|NULL

=== or
SELECT a.v AS a, b.v AS b, a.v OR b.v AS one FROM (SELECT TRUE AS v UNION ALL SELECT FALSE UNION ALL SELECT NULL) AS a, (SELECT TRUE AS v UNION ALL SELECT FALSE UNION ALL SELECT NULL) AS b
--- rows
a|b|one
true|true|true
true|false|true
true|NULL|true
false|true|true
false|false|false
false|NULL|NULL
NULL|true|true
NULL|false|NULL
NULL|NULL|NULL

=== not
SELECT NOT TRUE AS t, NOT FALSE AS f, NOT CAST(NULL AS BOOLEAN) AS n
--- rows
t|f|n
false|true|NULL

=== comparisons with NULL
SELECT 1 = NULL AS a, NULL = NULL AS b, 1 <> NULL AS c, NULL IS NULL AS d
--- rows
a|b|c|d
NULL|NULL|NULL|true

=== arithmetic with NULL
SELECT 1 + NULL AS a, 'x' || NULL AS b, NULL * 0 AS c
--- rows
a|b|c
NULL|NULL|NULL
