Regular expressions: classes and places.
not on sqlite: it has none.

=== classes
SELECT 'ab1' ~ '^[[:alpha:]]+$' a, 'ab' ~ '^[[:alpha:]]+$' b, 'é' ~ '[[:alpha:]]' c, ' ' ~ '[[:space:]]' d, 'a1_' ~ '^[[:alnum:]_]+$' e, 'F' ~ '[[:xdigit:]]' f, '!' ~ '[[:punct:]]' g, 'é' ~ '[[:ascii:]]' h
--- rows
a|b|c|d|e|f|g|h
false|true|true|true|true|true|true|false

=== case of classes
SELECT 'aB' ~ '^[[:lower:]][[:upper:]]$' a, 'ab' ~* '^[[:upper:]]+$' b, 'x' ~* '[^X]' c, 'É' ~* 'é' d
--- rows
a|b|c|d
true|true|false|true

=== a class that is none
SELECT 'x' ~ '[[:nope:]]'
--- rows
2201B The regular expression '[[:nope:]]' is not valid at character 10: a class of characters is not known. Classes are alpha, digit, alnum, upper, ...

=== words
SELECT 'foo bar' ~ '\mbar\M' a, 'foobar' ~ '\mbar' b, 'foo bar' ~ '\yfoo\y' c, 'foobar' ~ 'foo\Y' d, 'foo' ~ '[[:<:]]foo[[:>:]]' e
--- rows
a|b|c|d|e
true|false|true|true|true

=== the edges of a word
SELECT 'x' ~ '\m' a, ' ' ~ '\m' b, 'x' ~ '\M' c, 'x y' ~ 'x\My' d, 'ab' ~ 'a\yb' e
--- rows
a|b|c|d|e
true|false|true|false|false

=== the edges of a text
SELECT 'abc' ~ '\Aabc\Z' a, E'a\nb' ~ '^b' b, E'a\nb' ~ 'a$' c, 'abc' ~ 'a$b' d, 'ab' ~ 'a^b' e
--- rows
a|b|c|d|e
true|false|false|false|false

=== shorthands
SELECT 'tel: 555' ~ '\d{3}' a, '_' ~ '\w' b, '-' ~ '\W' c, 'é' ~ '\w' d, 'd' ~ '[\d]' e, '5' ~ '[\d]' f, 'a' ~ '[\D]' g, '٣' ~ '\d' h, '٣' ~ '\w' i
--- rows
a|b|c|d|e|f|g|h|i
true|true|true|true|false|true|true|false|true

=== characters by number
SELECT 'a' ~ '\x61' a, 'a' ~ '\u0061' b, 'a' ~ '\U00000061' c, 'a' ~ '\141' d, E'\t' ~ '\t' e, E'\x7' ~ '\a' f
--- rows
a|b|c|d|e|f
true|true|true|true|true|true

=== in brackets
SELECT ']' ~ '[]]' a, 'a-' ~ '[a-]$' b, '^' ~ '[x^]' c, '\' ~ '[\\]' d, ']' ~ ']' e, 'a}' ~ '}' f, 'f-o' ~ 'f[[.hyphen-minus.]]o' g, 'a' ~ '[[=a=]]' h, '[' ~ '[[]' i
--- rows
a|b|c|d|e|f|g|h|i
true|true|true|true|true|true|true|true|true

=== characters outside of the first plane
SELECT '😀' ~ '^.$' a, 'a😀b' ~ '[😀]' b, 'x😀' ~ '[^x]$' c, regexp_instr('a😀b', 'b') d, regexp_replace('a😀b', '.', '<\&>', 'g') e
--- rows
a|b|c|d|e
true|true|true|3|<a><😀><b>

=== look around
SELECT 'foo' ~ 'f(?=o)' a, 'foo' ~ 'f(?!o)' b, 'foo' ~ '(?<=f)o' c, 'foo' ~ '(?<!f)o' d, regexp_replace('price 15 and 16', '(?<=price )\d+', 'N') e, regexp_replace('a1b2', '(?<![a])\d', '#', 'g') f
--- rows
a|b|c|d|e|f
true|false|true|true|price N and 16|a1b#

=== none of these
SELECT 'foo' ~ '(?<!.)foo' a, 'afoo' ~ '(?<!.)foo' b
--- rows
a|b
true|false
