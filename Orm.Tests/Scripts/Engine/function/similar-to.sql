SIMILAR TO: a pattern of SQL with the signs of regular expressions.
not on sqlite: it has none.

=== all of the text
SELECT 'abc' SIMILAR TO 'abc' AS a, 'abc' SIMILAR TO 'a' AS b, 'abc' SIMILAR TO '%(b|d)%' AS c, 'abc' SIMILAR TO '(b|c)%' AS d
--- rows
a|b|c|d
true|false|true|false

=== wildcards
SELECT 'äb' SIMILAR TO '_b' AS a, '' SIMILAR TO '%' AS b, 'a' SIMILAR TO '' AS c, '😀' SIMILAR TO '_' AS d
--- rows
a|b|c|d
true|true|false|true

=== repeated
SELECT 'aab' SIMILAR TO 'a{2}b' AS a, 'b' SIMILAR TO 'a*b' AS b, 'b' SIMILAR TO 'a+b' AS c, 'ab' SIMILAR TO 'a?b' AS d
--- rows
a|b|c|d
true|true|false|true

=== sets
SELECT 'abc' SIMILAR TO '[a-b]%' AS a, 'a-b' SIMILAR TO '[a-z]-[^a]' AS b, 'cb' NOT SIMILAR TO '[a-b]%' AS c
--- rows
a|b|c
true|true|true

=== what is no sign here
SELECT 'a.c' SIMILAR TO 'a.c' AS a, 'abc' SIMILAR TO 'a.c' AS b, 'x^y$' SIMILAR TO 'x^y$' AS c
--- rows
a|b|c
true|false|true

=== escaped
SELECT 'a%' SIMILAR TO 'a\%' AS a, 'ab' SIMILAR TO 'a\%' AS b, 'a%' SIMILAR TO 'a#%' ESCAPE '#' AS c, 'a|b' SIMILAR TO 'a\|b' AS d, 'a\b' SIMILAR TO 'a\b' ESCAPE '' AS e
--- rows
a|b|c|d|e
true|false|true|true|true

=== NULL
SELECT NULL SIMILAR TO 'a' AS a, 'a' SIMILAR TO NULL AS b
--- rows
a|b
NULL|NULL

=== not a pattern
SELECT 'a' SIMILAR TO '(a'
--- rows
2201B The regular expression '^(?:(?:a)$' is not valid at character 11: a parenthesis is not closed. Write \( for the character.

=== an escape of two characters
SELECT 'a' SIMILAR TO 'a' ESCAPE 'xx'
--- rows
22025 ESCAPE takes one character. Write ESCAPE '\', for example.
