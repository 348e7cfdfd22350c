LIKE, ILIKE and ESCAPE.

=== any and one
SELECT 'abc' LIKE 'a%' AS a, 'abc' LIKE '_b_' AS b, 'abc' LIKE 'b' AS c, '' LIKE '%' AS d, 'abc' NOT LIKE '%z%' AS e
--- rows
a|b|c|d|e
true|true|false|true|true

=== case
SELECT 'ABC' LIKE 'abc' AS a
--- rows
a
false

=== ILIKE
-- not on sqlite: it has no ILIKE.
SELECT 'ABC' ILIKE 'a_c' AS a, 'ÄB' ILIKE 'äb' AS b, 'a' NOT ILIKE 'A' AS c
--- rows
a|b|c
true|true|false

=== escape
SELECT '10%' LIKE '10!%' ESCAPE '!' AS a, '100' LIKE '10!%' ESCAPE '!' AS b
--- rows
a|b
true|false

=== the backslash escapes by itself
-- unlike sqlite: it has no escape unless one is named.
SELECT 'a_b' LIKE 'a\_b' AS a, 'axb' LIKE 'a\_b' AS b
--- rows
a|b
true|false

=== NULL
SELECT NULL LIKE 'a' AS a, 'a' LIKE NULL AS b
--- rows
a|b
NULL|NULL

=== a character is one, however many bytes
SELECT 'ä' LIKE '_' AS a, 'äö' LIKE '_' AS b
--- rows
a|b
true|false

=== in a table with an index
CREATE TABLE t (v TEXT);
CREATE INDEX t_v ON t (v);
INSERT INTO t VALUES ('abc'), ('abd'), ('b'), (NULL), ('ab');
SELECT v FROM t WHERE v LIKE 'ab_' ORDER BY v
--- rows
v
abc
abd

=== a pattern that is a column
SELECT t.v FROM t JOIN (SELECT 'a%' AS p) AS x ON t.v LIKE x.p ORDER BY t.v
--- rows
v
ab
abc
abd

=== the escape at the end
-- unlike postgresql: it finds out only when a text reaches it.
SELECT 'a' LIKE 'a!' ESCAPE '!'
-- unlike sqlite: it finds nothing.
--- rows
22025 The pattern of LIKE ends with its escape.
