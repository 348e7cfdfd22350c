LIKE with its escapes.

=== wildcards
SELECT 'abc' LIKE 'a%' AS a, 'abc' LIKE '_b_' AS b, 'abc' LIKE 'b' AS c, '' LIKE '%' AS d
--- rows
a|b|c|d
true|true|false|true

=== escaped by a character
SELECT 'a%c' LIKE 'a!%c' ESCAPE '!' AS a, 'abc' LIKE 'a!%c' ESCAPE '!' AS b, 'a_c' LIKE 'a!_c' ESCAPE '!' AS c
--- rows
a|b|c
true|false|true

=== NOT LIKE and NULL
SELECT 'abc' NOT LIKE 'b%' AS a, NULL LIKE 'a' AS n, 'a' LIKE NULL AS m
--- rows
a|n|m
true|NULL|NULL

=== an escape at the end
-- unlike postgresql: it looks at the escape only when it comes to it.
-- unlike sqlite: it looks at the escape only when it comes to it.
SELECT 'a' LIKE 'a!' ESCAPE '!'
--- rows
22025 The pattern of LIKE ends with its escape.
