lpad, rpad, repeat and trim.
not on sqlite: it has no lpad.

=== pads
SELECT lpad('7', 3, '0') AS l, rpad('ab', 5, 'xy') AS r, lpad('abcdef', 3) AS cut
--- rows
l|r|cut
007|abxyx|abc

=== nothing to pad with
SELECT lpad('a', 5, '') AS l
--- rows
l
a

=== repeats
SELECT repeat('ab', 3) AS r, repeat('x', 0) || '|' AS none, repeat('x', -1) || '|' AS negative
--- rows
r|none|negative
ababab||||

=== trims
SELECT trim(both 'x' from 'xxaxx') AS b, trim(leading from '  a ') || '|' AS l, rtrim('abcc', 'c') AS r
--- rows
b|l|r
a|a ||ab
