Documents are equal if they say the same: neither blanks, nor the order of members, nor zeros behind a number count.
not on sqlite: it has none.

=== documents
CREATE TABLE d (id int PRIMARY KEY, doc jsonb);
INSERT INTO d VALUES (1, '{"a":1,"b":[1,2]}'), (2, '{"b":[1,2],"a":1.0}'), (3, '[1]'), (4, NULL), (5, '"x"')
--- rows
5 changed

=== equal
SELECT id FROM d WHERE doc = '{"b": [1, 2], "a": 1}' ORDER BY id
--- rows
id
1
2

=== not equal
SELECT id FROM d WHERE doc <> '[1]' ORDER BY id
--- rows
id
1
2
5

=== distinct from
SELECT id FROM d WHERE doc IS DISTINCT FROM '[1.00]' ORDER BY id
--- rows
id
1
2
4
5

=== in a list
SELECT id FROM d WHERE doc IN ('[1]', '"x"') ORDER BY id
--- rows
id
3
5

=== in a query
SELECT id FROM d WHERE doc IN (SELECT doc FROM d WHERE id = 1) ORDER BY id
--- rows
id
1
2

=== joined
SELECT a.id, b.id AS other FROM d a JOIN d b ON a.doc = b.doc AND a.id < b.id
--- rows
id|other
1|2

=== once each
SELECT count(*) AS n FROM (SELECT DISTINCT doc FROM d) AS q
--- rows
n
4

=== counted once each
SELECT count(DISTINCT doc) AS n FROM d
--- rows
n
3

=== grouped
SELECT count(*) AS n, min(id) AS first FROM d GROUP BY doc ORDER BY first
--- rows
n|first
2|1
1|3
1|4
1|5

=== the document of a group
SELECT doc -> 'b' -> 0 AS part, count(*) AS n FROM d WHERE id < 3 GROUP BY doc
--- rows
part|n
1|2

=== parts of a window
SELECT id, count(*) OVER (PARTITION BY doc) AS n FROM d ORDER BY id
--- rows
id|n
1|2
2|2
3|1
4|1
5|1

=== a union
SELECT count(*) AS n FROM (SELECT doc FROM d UNION SELECT '[1.0]'::jsonb) AS q
--- rows
n
4

=== values
SELECT '1'::jsonb = '1.00' AS n, '[]'::jsonb = '{}' AS e, '"a"'::jsonb = '"\u0061"' AS t, '1e2'::jsonb = '100' AS x, '-0'::jsonb = '0' AS z, '{"a":1,"a":2}'::jsonb = '{"a":2}' AS m
--- rows
n|e|t|x|z|m
true|false|true|true|true|true

=== no JSON
SELECT id FROM d WHERE doc = 'x'
--- rows
22P02 'x' is no value of JSON. 'x' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (line 1, column 24).
