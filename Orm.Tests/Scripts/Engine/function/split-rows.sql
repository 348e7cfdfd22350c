Texts taken apart into rows.
not on sqlite: it has others.

=== by a pattern
SELECT * FROM regexp_split_to_table('a, b,c', ',\s*')
--- rows
regexp_split_to_table
a
b
c

=== with a name, and in any case
SELECT upper(w) AS w FROM regexp_split_to_table('aXbxc', 'x', 'i') AS w
--- rows
w
A
B
C

=== between all characters
SELECT w FROM regexp_split_to_table('abc', '') WITH ORDINALITY AS t (w, n) WHERE n > 1
--- rows
w
b
c

=== empty matches do not count at the ends
SELECT * FROM regexp_split_to_table('abc', 'x*')
--- rows
regexp_split_to_table
a
b
c

=== by a text
SELECT part, n FROM string_to_table('a,b,,c', ',') WITH ORDINALITY AS t (part, n)
--- rows
part|n
a|1
b|2
|3
c|4

=== what is NULL
SELECT * FROM string_to_table('a,b,,c', ',', '')
--- rows
string_to_table
a
b
NULL
c

=== characters
SELECT * FROM string_to_table('aé', NULL)
--- rows
string_to_table
a
é

=== nothing to split by
SELECT * FROM string_to_table('abc', '')
--- rows
string_to_table
abc

=== of nothing
SELECT count(*) AS n FROM string_to_table('', ',') AS a CROSS JOIN string_to_table(NULL, ',') AS b
--- rows
n
0

=== of each row
SELECT v.id, p.p FROM (VALUES (1, 'a b'), (2, ''), (3, 'c')) AS v (id, t) LEFT JOIN LATERAL string_to_table(v.t, ' ') AS p ON true ORDER BY v.id, p.p
--- rows
id|p
1|a
1|b
2|NULL
3|c

=== all matches are meant anyway
SELECT * FROM regexp_split_to_table('abc', 'b', 'g')
--- rows
22023 The flag 'g' is not known here. Flags are i (any case), n (lines), x (blanks do not count), ...; regexp_replace has g (all).

=== no pattern
SELECT * FROM regexp_split_to_table('abc', '(')
--- rows
2201B The regular expression '(' is not valid at character 2: a parenthesis is not closed. Write \( for the character.

=== an array of matches
-- not on postgresql: it has arrays.
SELECT regexp_match('abc', 'b')
--- rows
0A000 regexp_match is not supported: there are no arrays (line 2, column 8). regexp_substr gives the match, or one of its groups.

=== rows of arrays
-- not on postgresql: it has arrays.
SELECT * FROM regexp_matches('abcb', 'b', 'g')
--- rows
0A000 regexp_matches is not supported: there are no arrays (line 2, column 15). regexp_substr gives each match by its number, and regexp_count how many there are.

=== an array of parts
-- not on postgresql: it has arrays.
SELECT string_to_array('a,b', ',')
--- rows
0A000 string_to_array is not supported: there are no arrays (line 2, column 8). string_to_table gives the parts as rows, split_part one of them.
