Functions of texts.
not on sqlite: it has other names for most.

=== case and length
SELECT upper('aé') AS u, lower('AÉ') AS l, initcap('hello wORLD') AS i, length('äb') AS n, char_length('äb') AS c, octet_length('äb') AS o
--- rows
u|l|i|n|c|o
AÉ|aé|Hello World|2|2|3

=== trim
SELECT trim('  a ') AS a, ltrim('xxaxx', 'x') AS b, rtrim('xxaxx', 'x') AS c, btrim('xyaxy', 'yx') AS d, trim(LEADING 'x' FROM 'xax') AS e, trim(BOTH 'x' FROM 'xax') AS f
--- rows
a|b|c|d|e|f
a|axx|xxa|a|ax|a

=== parts
SELECT substring('abcdef', 2, 3) AS a, substring('abcdef' FROM 3) AS b, substring('abcdef' FROM 0 FOR 3) AS c, left('abc', 2) AS d, right('abc', 2) AS e, left('abc', -1) AS f, right('abc', -1) AS g
--- rows
a|b|c|d|e|f|g
bcd|cdef|ab|ab|bc|ab|bc

=== a negative length
SELECT substring('abc', 1, -1)
--- rows
22011 The length of a substring is negative.

=== places
SELECT position('c' IN 'abc') AS a, strpos('abc', 'z') AS b, position('' IN 'abc') AS c
--- rows
a|b|c
3|0|1

=== replace and more
SELECT replace('aXbX', 'X', '--') AS a, translate('12345', '143', 'ax') AS b, reverse('abc') AS c, repeat('ab', 3) AS d, repeat('x', -1) AS e
--- rows
a|b|c|d|e
a--b--|a2x5|cba|ababab|

=== padding
SELECT lpad('7', 3, '0') AS a, rpad('ab', 5, 'xy') AS b, lpad('abcdef', 3) AS c, lpad('a', 3, '') AS d
--- rows
a|b|c|d
007|abxyx|abc|a

=== overlay
SELECT overlay('abcdef' PLACING 'XX' FROM 2 FOR 3) AS a, overlay('abc' PLACING 'Z' FROM 3) AS b
--- rows
a|b
aXXef|abZ

=== joined
SELECT concat('a', NULL, 1, TRUE) AS a, concat_ws('-', 'a', NULL, 'b') AS b, 'x' || NULL AS c
--- rows
a|b|c
a1t|a-b|NULL

=== split
SELECT split_part('a,b,c', ',', 2) AS a, split_part('a,b,c', ',', 9) AS b, split_part('a,b,c', ',', -1) AS c
--- rows
a|b|c
b||c

=== codes
SELECT ascii('A') AS a, chr(228) AS b, md5('abc') AS c, starts_with('abc', 'ab') AS d
--- rows
a|b|c|d
65|ä|900150983cd24fb0d6963f7d28e17f72|true

=== quoted
SELECT quote_literal('it''s') AS a
--- rows
a
'it''s'

=== to_hex
SELECT to_hex(255) AS a
--- rows
a
ff
