Regular expressions that are none.
not on sqlite: it has none.

=== a parenthesis that is not closed
SELECT 'a' ~ '('
--- rows
2201B The regular expression '(' is not valid at character 2: a parenthesis is not closed. Write \( for the character.

=== one that was not opened
SELECT 'a' ~ ')'
--- rows
2201B The regular expression ')' is not valid at character 1: a parenthesis is closed that was not opened. Write \).

=== a bracket that is not closed
SELECT 'a' ~ '['
--- rows
2201B The regular expression '[' is not valid at character 2: a bracket is not closed. Write \[ for the character.

=== a range backwards
SELECT 'a' ~ '[b-a]'
--- rows
2201B The regular expression '[b-a]' is not valid at character 5: a range in brackets ends before it begins.

=== a range of ranges
SELECT 'a' ~ '[a-c-e]'
--- rows
2201B The regular expression '[a-c-e]' is not valid at character 5: a range in brackets is not valid. Put - first or last for the character.

=== a range to a class
SELECT 'a' ~ '[a-[:digit:]]'
--- rows
2201B The regular expression '[a-[:digit:]]' is not valid at character 13: a range in brackets ends at a class.

=== a range from a class
SELECT 'a' ~ '[\w-z]'
--- rows
2201B The regular expression '[\w-z]' is not valid at character 5: a range in brackets ends at a class.

=== nothing to repeat
SELECT 'a' ~ '*a'
--- rows
2201B The regular expression '*a' is not valid at character 1: a quantifier has nothing to repeat. Write \ in front of it for the character.

=== a quantifier of a quantifier
SELECT 'a' ~ 'a**'
--- rows
2201B The regular expression 'a**' is not valid at character 3: a quantifier stands behind a quantifier. Put the first one and what it repeats in (?: ).

=== a bound backwards
SELECT 'a' ~ 'a{2,1}'
--- rows
2201B The regular expression 'a{2,1}' is not valid at character 6: a quantifier ends before it begins.

=== a bound that is too high
SELECT 'a' ~ 'a{256}'
--- rows
2201B The regular expression 'a{256}' is not valid at character 5: more than 255 repetitions are asked for.

=== a bound that is not closed
SELECT 'a' ~ 'a{1'
--- rows
2201B The regular expression 'a{1' is not valid at character 4: a brace is not closed. Write \{ for the character.

=== a place repeated
SELECT 'a' ~ '^*'
--- rows
2201B The regular expression '^*' is not valid at character 2: a quantifier stands behind a place. A place has no width that could be repeated.

=== looking repeated
SELECT 'a' ~ '(?=a)+'
--- rows
2201B The regular expression '(?=a)+' is not valid at character 6: a quantifier stands behind a place. A place has no width that could be repeated.

=== a group that comes later
SELECT 'a' ~ '\1(a)'
--- rows
2201B The regular expression '\1(a)' is not valid at character 3: a reference is to a group that has not ended before it.

=== a group inside of itself
SELECT 'a' ~ '(a\1)'
--- rows
2201B The regular expression '(a\1)' is not valid at character 5: a reference is to a group that has not ended before it.

=== a group that is none
SELECT 'a' ~ '(a)\2'
--- rows
2201B The regular expression '(a)\2' is not valid at character 6: a reference is to a group that has not ended before it.

=== a backslash at the end
SELECT 'a' ~ '\'
--- rows
2201B The regular expression '\' is not valid at character 2: it ends with a backslash. Write \\ for the character.

=== an escape that is none
SELECT 'a' ~ '\q'
--- rows
2201B The regular expression '\q' is not valid at character 2: the letter behind a backslash means nothing.

=== a character that is none
SELECT 'a' ~ '[[.nope.]]'
--- rows
2201B The regular expression '[[.nope.]]' is not valid at character 10: a name of a character is not known.

=== a parenthesis that means nothing
SELECT 'a' ~ '(?a)'
--- rows
2201B The regular expression '(?a)' is not valid at character 3: an option is not known. Options are c, i, m, n, p, q, s, t, w and x.

=== a star behind an opened one
SELECT 'a' ~ '(*a)'
--- rows
2201B The regular expression '(*a)' is not valid at character 2: a quantifier has nothing to repeat. Write \ in front of it for the character.

=== options that are not closed
SELECT 'a' ~ '(?i'
--- rows
2201B The regular expression '(?i' is not valid at character 4: an option is not known. Options are c, i, m, n, p, q, s, t, w and x.

=== stars
SELECT 'a' ~ '***a'
--- rows
2201B The regular expression '***a' is not valid at character 1: a quantifier has nothing to repeat. Write \ in front of it for the character.

=== a number that no character has
SELECT 'a' ~ '\U11111111', 'a' ~ '[^\U11111111]', 'a' ~ '[\U00000061-\U7ffffffe]'
--- rows
?column?|?column?|?column?
false|true|true

=== a number that is too large
SELECT 'a' ~ '\U7fffffff'
--- rows
2201B The regular expression '\U7fffffff' is not valid at character 11: a character's number is not valid.

=== too few digits
SELECT 'a' ~ '\u12'
--- rows
2201B The regular expression '\u12' is not valid at character 5: a character's number is not valid.
