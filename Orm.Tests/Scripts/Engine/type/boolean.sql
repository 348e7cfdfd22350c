BOOLEAN.
not on sqlite: its booleans are numbers.

=== texts of it
SELECT 'yes'::boolean AS a, 'off'::boolean AS b, 't'::boolean AS c, '0'::boolean AS d, ' TRUE '::boolean AS e
--- rows
a|b|c|d|e
true|false|true|false|true

=== not one
SELECT 'maybe'::boolean
--- rows
22P02 'maybe' is no value of BOOLEAN. Write true or false (line 1, column 8).

=== from and to integers
SELECT 1::boolean AS a, 0::boolean AS b, TRUE::integer AS c, 5::boolean AS d
--- rows
a|b|c|d
true|false|1|true

=== to text
SELECT TRUE::text AS a, FALSE || '!' AS b
--- rows
a|b
true|false!

=== ordered
SELECT b FROM (VALUES (TRUE), (FALSE), (NULL)) AS t (b) ORDER BY b
--- rows
b
false
true
NULL

=== compared
SELECT TRUE > FALSE AS a, TRUE = 't' AS b
--- rows
a|b
true|true
