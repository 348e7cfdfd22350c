split_part, substring, position and overlay.
not on sqlite: it has others.

=== parts
SELECT split_part('a,b,c', ',', 2) AS two, split_part('a,b,c', ',', -1) AS last, split_part('abc', ',', 2) || '|' AS none
--- rows
two|last|none
b|c||

=== the zeroth
SELECT split_part('a', ',', 0)
--- rows
22023 split_part counts from 1. Use -1 for the last part.

=== substring
SELECT substring('hello' from 2 for 3) AS s, substring('hello' from 0 for 3) AS z, substring('hello' from 10) || '|' AS e
--- rows
s|z|e
ell|he||

=== of negative length
SELECT substring('hello' from 2 for -1)
--- rows
22011 The length of a substring is negative.

=== position
SELECT position('l' in 'hello') AS p, position('' in 'hello') AS e, position('z' in 'hello') AS n
--- rows
p|e|n
3|1|0

=== overlay
SELECT overlay('abcdef' placing 'XY' from 3 for 2) AS o, overlay('abcdef' placing 'XY' from 3) AS p
--- rows
o|p
abXYef|abXYef

=== translate and reverse
SELECT translate('12345', '143', 'ax') AS t, reverse('añb') AS r
--- rows
t|r
a2x5|bña
