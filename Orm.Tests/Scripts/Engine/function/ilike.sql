ILIKE: LIKE without case.
not on sqlite: it has no ILIKE.

=== cases
SELECT 'ABC' ILIKE 'a%' AS a, 'Äpfel' ILIKE 'ä%' AS b, 'abc' NOT ILIKE 'B%' AS c, 'a%b' ILIKE 'A\%B' AS d
--- rows
a|b|c|d
true|true|true|true

=== of a column
CREATE TABLE t (name TEXT);
INSERT INTO t VALUES ('Ada'), ('adam'), ('Bob');
SELECT name FROM t WHERE name ILIKE 'AD%' ORDER BY name
--- rows
name
Ada
adam
