Regular expressions as functions.
not on sqlite: it has others.

=== the part that a group is
SELECT substring('foobar' from 'o(.)b') AS a, substring('foobar', 'o.b') AS b, substring('foobar' from 'z') AS c, substring('abc' from 2) AS d, substring('abc' from 2 for 1) AS e
--- rows
a|b|c|d|e
o|oob|NULL|bc|b

=== with flags
SELECT regexp_like('abc', 'B', 'i') AS a, regexp_like('abc', 'B') AS b, regexp_like('abc', 'b', 'c') AS c
--- rows
a|b|c
true|false|true

=== a place
SELECT regexp_instr('foobar', 'b') AS a, regexp_instr('foobar', 'z') AS b, regexp_instr('éb', 'b') AS c
--- rows
a|b|c
4|0|2

=== a flag that is not known
SELECT regexp_like('abc', 'b', '?') AS a
--- rows
22023 The flag '?' is not known here. Flags are i (any case), n (lines), x (blanks do not count), ...; regexp_replace has g (all).

=== no pattern
SELECT substring('abc' from '(') AS a
--- rows
2201B The regular expression '(' is not valid at character 2: a parenthesis is not closed. Write \( for the character.
