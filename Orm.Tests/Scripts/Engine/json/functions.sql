json_typeof, json_array_length, json_build_object and others.
not on sqlite: it has others.

=== types
SELECT json_typeof('{}') AS a, json_typeof('[]') AS b, json_typeof('"x"') AS c, json_typeof('1.5') AS d, json_typeof('true') AS e, json_typeof('null') AS f
--- rows
a|b|c|d|e|f
object|array|string|number|boolean|null

=== lengths
SELECT json_array_length('[1, [2, 3], 4]') AS a
--- rows
a
3

=== of no array
SELECT json_array_length('{}')
--- rows
22023 The length of JSON that is no array is asked for.

=== kept as it was written
SELECT '{"b":1,   "a":2}'::json AS a
--- rows
a
{"b":1,   "a":2}

=== to_json
SELECT to_json('a"b'::text) AS a, to_json(1.5) AS b, to_json(TRUE) AS c
--- rows
a|b|c
"a\"b"|1.5|true

=== built
SELECT json_build_object('a', 1, 'b', 'x') AS a, json_build_array(1, 'a', NULL, TRUE) AS b
--- rows
a|b
{"a" : 1, "b" : "x"}|[1, "a", null, true]

=== paths
SELECT json_extract_path_text('{"a": {"b": "c"}}', 'a', 'b') AS a
--- rows
a
c
