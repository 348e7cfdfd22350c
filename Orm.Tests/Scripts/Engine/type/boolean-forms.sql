What can be read as a truth value.
not on sqlite: it has no BOOLEAN.

=== words
SELECT 'yes'::boolean, 'off'::boolean, 't'::boolean, '0'::boolean
--- rows
bool|bool|bool|bool
true|false|true|false

=== no word of it
SELECT 'maybe'::boolean
--- rows
22P02 'maybe' is no value of BOOLEAN. Write true or false (line 1, column 8).

=== numbers
SELECT 1::boolean, 0::boolean, 7::boolean
--- rows
bool|bool|bool
true|false|true

=== and back
SELECT true::int, false::int, true::text
--- rows
int4|int4|text
1|0|true

=== order
SELECT b FROM (VALUES (true), (false), (NULL)) AS v(b) ORDER BY b DESC
--- rows
b
NULL
true
false
