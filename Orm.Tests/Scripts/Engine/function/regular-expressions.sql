~, ~*, !~ and the functions of regular expressions.
not on sqlite: it has no regular expressions.

=== operators
SELECT 'abc' ~ 'b' AS a, 'abc' ~ '^b' AS b, 'ABC' ~* 'b' AS c, 'abc' !~ 'x' AS d, 'ABC' !~* 'b' AS e
--- rows
a|b|c|d|e
true|false|true|true|false

=== classes and counts
SELECT 'a1b22' ~ '[0-9]{2}' AS digits, 'x y' ~ '\s' AS blank, 'ab' ~ '^(a|b)+$' AS either
--- rows
digits|blank|either
true|true|true

=== replaced
SELECT regexp_replace('a1b22c', '[0-9]+', '#') AS first, regexp_replace('a1b22c', '[0-9]+', '#', 'g') AS every
--- rows
first|every
a#b22c|a#b#c

=== groups
SELECT regexp_replace('John Smith', '(\w+) (\w+)', '\2 \1') AS r
--- rows
r
Smith John

=== NULL
SELECT NULL ~ 'a' AS n
--- rows
n
NULL

=== a pattern that is none
SELECT 'a' ~ '('
--- rows
2201B The regular expression '(' is not valid at character 2: a parenthesis is not closed. Write \( for the character.
