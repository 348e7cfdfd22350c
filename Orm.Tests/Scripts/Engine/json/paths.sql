Paths into JSON, and what it contains.
not on sqlite: it has others.

=== a path
SELECT '{"a":{"b":[1,2]}}'::json #> '{a,b}' AS a, '{"a":{"b":[1,2]}}'::json #>> '{a,b,1}' AS b, '{"a":1}'::json #> '{}' AS c, '[1,2]'::json #>> '{-1}' AS d
--- rows
a|b|c|d
[1,2]|2|{"a":1}|2

=== with blanks and quotes
SELECT '{"a b":{"c,d":1}}'::json #>> '{"a b", "c,d"}' AS a, '{"a":2}'::json #>> '{ a }' AS b
--- rows
a|b
1|2

=== nothing there
SELECT '{"a":1}'::json #> '{b}' AS a, '{"a":null}'::json #>> '{a}' AS b, NULL::json #> '{a}' AS c
--- rows
a|b|c
NULL|NULL|NULL

=== no path
SELECT '{"a":1}'::json #> 'a'
--- rows
22P02 'a' is no value of TEXT. A path is written as '{a,0,b}'.

=== an object in another
SELECT '{"a":{"b":1},"c":2}'::jsonb @> '{"a":{}}' AS a, '{"a":1}'::jsonb @> '{"a":1,"b":2}' AS b, '{"a":1}'::jsonb <@ '{"a":1,"b":2}' AS c
--- rows
a|b|c
true|false|true

=== elements of an array
SELECT '[1,2,[3]]'::jsonb @> '[2,1]' AS a, '[1]'::jsonb @> '1' AS b, '[[1]]'::jsonb @> '[1]' AS c, '[1,2]'::jsonb @> '[]' AS d
--- rows
a|b|c|d
true|true|false|true

=== values
SELECT '1'::jsonb @> '1.0' AS a, '"x"'::jsonb @> '"x"' AS b, 'null'::jsonb @> 'null' AS c, 'true'::jsonb @> 'false' AS d
--- rows
a|b|c|d
true|true|true|false

=== of a column
CREATE TABLE doc (id INTEGER PRIMARY KEY, d JSONB);
INSERT INTO doc VALUES (1, '{"tags": ["a", "b"], "n": {"x": 5}}'), (2, '{"tags": []}'), (3, NULL);
SELECT id, d #>> '{n,x}' AS x FROM doc WHERE d @> '{"tags": ["a"]}' ORDER BY id
--- rows
id|x
1|5
