Regular expressions: ~, ~*, !~, !~*.
not on sqlite: it has none.

=== match
SELECT 'abc' ~ 'b' AS a, 'abc' ~ '^b' AS b, 'abc' ~ '^a.c$' AS c, 'abc' !~ 'z' AS d
--- rows
a|b|c|d
true|false|true|true

=== case
SELECT 'ABC' ~ 'abc' AS a, 'ABC' ~* 'abc' AS b, 'ABC' !~* 'abc' AS c
--- rows
a|b|c
false|true|false

=== classes and counts
SELECT 'a1' ~ '^[a-z][0-9]+$' AS a, 'a' ~ '^[a-z][0-9]*$' AS b, 'a12' ~ '^\w\d{2}$' AS c, 'x y' ~ '\s' AS d
--- rows
a|b|c|d
true|true|true|true

=== alternatives
SELECT 'cat' ~ '^(cat|dog)$' AS a, 'cow' ~ '^(cat|dog)$' AS b
--- rows
a|b
true|false

=== NULL
SELECT NULL ~ 'a' AS a, 'a' ~ NULL AS b
--- rows
a|b
NULL|NULL

=== not an expression
SELECT 'a' ~ '('
--- rows
2201B The regular expression '(' is not valid at character 2: a parenthesis is not closed. Write \( for the character.

=== replace
SELECT regexp_replace('abcabc', 'b', 'X') AS a, regexp_replace('abcabc', 'b', 'X', 'g') AS b, regexp_replace('abc', '(a)(b)', '\2\1') AS c
--- rows
a|b|c
aXcabc|aXcaXc|bac

=== found, counted, cut out
-- not on sqlite: it has none.
SELECT regexp_like('abc', 'B') AS a, regexp_count('abcabc', 'b') AS b, regexp_substr('abc', 'b.') AS c, regexp_substr('abc', 'x') AS d
--- rows
a|b|c|d
false|2|bc|NULL
