Values in a template, and literals.
not on sqlite: it has others.

=== values by turns
SELECT format('%s and %s', 'a', 1) AS a, format('%s', NULL) AS b, format('100%%') AS c, format('%s %s', true, 1.50) AS d
--- rows
a|b|c|d
a and 1||100%|t 1.50

=== by number
SELECT format('%2$s %1$s', 'a', 'b') AS a, format('%2$s %s %s', 1, 2, 3) AS b
--- rows
22023 format has fewer values than its template asks for.

=== with a width
SELECT format('[%5s]', 'ab') AS a, format('[%-5s]', 'ab') AS b, format('[%1$-5s|%1$5s]', 'ab') AS c
--- rows
a|b|c
[   ab]|[ab   ]|[ab   |   ab]

=== as literals
SELECT format('%L', 'd''e') AS a, format('%L', NULL) AS b, quote_literal('a''b') AS c, quote_nullable(NULL) AS d, quote_nullable(1) AS e
--- rows
a|b|c|d|e
'd''e'|NULL|'a''b'|NULL|'1'

=== a backslash
SELECT quote_literal(E'a\\b') AS a
--- rows
a
E'a\\b'

=== too few values
SELECT format('%s %s', 'a') AS a
--- rows
22023 format has fewer values than its template asks for.

=== what is not known
SELECT format('%q', 'a') AS a
--- rows
22023 '%q' in a template of format is not known. Write %s, %L, or %% for a percent sign.

=== no template
SELECT format(NULL, 1) AS a, format('x') AS b
--- rows
a|b
NULL|x
