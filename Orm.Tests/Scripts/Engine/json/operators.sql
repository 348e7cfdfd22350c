-> and ->>, #> and #>>.
not on sqlite: it has them in later versions only.

=== members
SELECT '{"a": 1, "b": {"c": "x"}}'::json -> 'b' AS a, '{"a": 1, "b": {"c": "x"}}'::json ->> 'a' AS b, '{"a": 1}'::json -> 'z' AS c
--- rows
a|b|c
{"c": "x"}|1|NULL

=== elements
SELECT '[10, "x", null]'::json -> 0 AS a, '[10, "x", null]'::json ->> 1 AS b, '[10, "x", null]'::json ->> 2 AS c, '[10]'::json -> 5 AS d, '[1, 2, 3]'::json -> -1 AS e
--- rows
a|b|c|d|e
10|x|NULL|NULL|3

=== chains
SELECT '{"b": {"c": [1, {"d": "deep"}]}}'::json -> 'b' -> 'c' -> 1 ->> 'd' AS a
--- rows
a
deep

=== of a column
CREATE TABLE t (id INTEGER PRIMARY KEY, doc JSON);
INSERT INTO t VALUES (1, '{"name": "Ada", "age": 36}'), (2, '{"name": "Bob"}'), (3, NULL);
SELECT id, doc ->> 'name' AS name, (doc ->> 'age')::integer AS age FROM t ORDER BY id
--- rows
id|name|age
1|Ada|36
2|Bob|NULL
3|NULL|NULL

=== in conditions
SELECT id FROM t WHERE doc ->> 'name' = 'Bob'
--- rows
id
2

=== not JSON
SELECT '{a: 1}'::json
--- rows
22P02 '{a: 1}' is no value of JSON. 'a' is an invalid start of a property name. Expected a '"'. LineNumber: 0 | BytePositionInLine: 1 (line 1, column 8).

=== a member of no object
SELECT '[1]'::json -> 'a' AS a, '5'::json -> 'a' AS b
--- rows
a|b
NULL|NULL
