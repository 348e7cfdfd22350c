What is no SQL is an error with a place.

=== a word that is not expected
SELECT 1 +
--- rows
42601 Expected an expression, found the end of the text (line 1, column 11).

=== a wrong keyword
SELEC 1
--- rows
42601 Expected a statement, found 'SELEC' (line 1, column 1). Did you mean SELECT?

=== something behind the end
SELECT 1 1 2
--- rows
42601 Expected ';' or the end of the text, found '1' (line 1, column 10).

=== a parenthesis
SELECT (1 + 2
--- rows
42601 Expected ')', found the end of the text (line 1, column 14). The parenthesis at line 1, column 8 is not closed.

=== a text that does not end
SELECT 'abc
--- rows
42601 Expected ' at the end of the text, found the end of the text (line 1, column 8). The text that begins here has no end.

=== a reserved word as a name
SELECT * FROM select
--- rows
42601 Expected the name of a table, found 'select' (line 1, column 15). SELECT is a reserved word; as a name it is written "select".

=== a comma too many
SELECT 1, FROM t
--- rows
42601 Expected an expression, found 'FROM' (line 1, column 11). Remove the comma before it.

=== a character that is none
-- unlike postgresql: it takes some of them as operators.
SELECT 1 § 2
--- rows
42601 Expected ';' or the end of the text, found '2' (line 2, column 12).
