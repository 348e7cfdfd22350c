Functions of texts that SQLite has as well.

=== case and length
SELECT upper('ab') AS u, lower('AB') AS l, length('abc') AS n
--- rows
u|l|n
AB|ab|3

=== trim and replace
SELECT trim('  a ') AS a, ltrim('  a') AS b, rtrim('a  ') AS c, trim('xax', 'x') AS d, replace('aba', 'a', 'c') AS e
--- rows
a|b|c|d|e
a|a|a|a|cbc

=== substr
SELECT substr('abcdef', 2, 3) AS a, substr('abcdef', 4) AS b
--- rows
a|b
bcd|def

=== NULL gives NULL
SELECT upper(NULL) AS a, replace('a', NULL, 'b') AS b, substr(NULL, 1) AS c, length(NULL) AS d
--- rows
a|b|c|d
NULL|NULL|NULL|NULL

=== joined
SELECT 'a' || 'b' || 'c' AS a
--- rows
a
abc
