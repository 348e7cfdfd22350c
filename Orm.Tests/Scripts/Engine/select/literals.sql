Literals.

=== numbers
SELECT 1 AS a, 1.5 AS b, .5 AS c, 1e2 AS d, 1.50 AS e
-- unlike sqlite: its numbers with points are binary.
--- rows
a|b|c|d|e
1|1.5|0.5|100|1.50

=== texts
SELECT 'a' AS a, '' AS b, 'it''s' AS c
--- rows
a|b|c
a||it's

=== truth
SELECT TRUE AS t, FALSE AS f, NULL AS n
--- rows
t|f|n
true|false|NULL

=== bases and separators
-- not on postgresql: it has them from version 16.
-- not on sqlite: it has no separators in this version.
SELECT 0xFF AS h, 0b101 AS b, 0o17 AS o, 1_000 AS s
--- rows
h|b|o|s
255|5|15|1000

=== escapes
-- not on sqlite: it has none.
SELECT E'a\nb' = 'a
b' AS a, E'\u00e4' AS b, E'it\'s' AS c
--- rows
a|b|c
true|ä|it's

=== dollars
-- not on sqlite: it has none.
SELECT $$it's$$ AS a, $x$a $$ b$x$ AS b
--- rows
a|b
it's|a $$ b
