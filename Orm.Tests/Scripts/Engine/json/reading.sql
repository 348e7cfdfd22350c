Reading JSON.
not on sqlite: its operators give other types.

=== by name and by place
SELECT '{"a": {"b": [10, 20]}}'::json -> 'a' -> 'b' -> 1 AS v, '{"a": "x"}'::json ->> 'a' AS t
--- rows
v|t
20|x

=== nothing there
SELECT '{"a": 1}'::json -> 'b' AS v, '[1]'::json -> 5 AS w, '[1, 2]'::json -> -1 AS last
--- rows
v|w|last
NULL|NULL|2

=== paths
SELECT json_extract_path('{"a": {"b": 5}}', 'a', 'b') AS v, json_extract_path_text('{"a": {"b": "x"}}', 'a', 'b') AS t
--- rows
v|t
5|x

=== kinds
SELECT json_typeof('[1]') AS a, json_typeof('"x"') AS s, json_typeof('null') AS n, json_array_length('[1, 2, 3]') AS l
--- rows
a|s|n|l
array|string|null|3

=== no JSON
SELECT '{"a": }'::json
--- rows
22P02 '{"a": }' is no value of JSON. '}' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 6 (line 1, column 8).
