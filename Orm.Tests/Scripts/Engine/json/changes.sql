Changes of documents. What comes out is written as JSONB is.
not on sqlite: it has others.

=== a member set
SELECT jsonb_set('{"a":1}', '{b}', '2') AS a, jsonb_set('{"a":1}', '{a}', '[true]') AS b, jsonb_set('{"a":1}', '{b}', '2', false) AS c, jsonb_set('{"a":1}', '{b,c}', '2') AS d
--- rows
a|b|c|d
{"a": 1, "b": 2}|{"a": [true]}|{"a": 1}|{"a": 1}

=== an element set
SELECT jsonb_set('{"a":{"b":[1,2]}}', '{a,b,-1}', '9') AS a, jsonb_set('[1,2]', '{5}', '3') AS b, jsonb_set('[1,2]', '{-5}', '3') AS c, jsonb_set('[1,2]', '{0}', 'null') AS d, jsonb_set('[1]', '{}', '2') AS e
--- rows
a|b|c|d|e
{"a": {"b": [1, 9]}}|[1, 2, 3]|[3, 1, 2]|[null, 2]|[1]

=== an element without a number
SELECT jsonb_set('[1,2]', '{x}', '3') AS a
--- rows
22P02 'x' is no value of INTEGER. A step of a path into a JSON array is the number of an element.

=== nothing to set in
SELECT jsonb_set('1', '{a}', '2') AS a
--- rows
22023 JSON that is neither object nor array has no paths.

=== inserted
SELECT jsonb_insert('{"a":1}', '{b}', '2') AS a, jsonb_insert('[1,2]', '{0}', '0') AS b, jsonb_insert('[1,2]', '{0}', '0', true) AS c, jsonb_insert('[1,2]', '{-1}', '9') AS d, jsonb_insert('{"a":[1]}', '{a,7}', '2') AS e
--- rows
a|b|c|d|e
{"a": 1, "b": 2}|[0, 1, 2]|[1, 0, 2]|[1, 9, 2]|{"a": [1, 2]}

=== a member that is there
SELECT jsonb_insert('{"a":1}', '{a}', '2') AS a
--- rows
22023 The JSON object has a member 'a' already. Use jsonb_set to replace it.

=== both in one
SELECT '{"a":1,"b":2}'::jsonb || '{"b":3,"c":4}'::jsonb AS a, '[1,2]'::jsonb || '3'::jsonb AS b, '{"a":1}'::jsonb || '[1]'::jsonb AS c, '1'::jsonb || '2'::jsonb AS d, '{"a":1}'::jsonb || '{"b":2}' AS e
--- rows
a|b|c|d|e
{"a": 1, "b": 3, "c": 4}|[1, 2, 3]|[{"a": 1}, 1]|[1, 2]|{"a": 1, "b": 2}

=== a document and a text
SELECT '{}'::jsonb || 'x'::text AS a, 'x'::text || '{}'::jsonb AS b
--- rows
a|b
{}x|x{}

=== taken out
SELECT '{"a":1,"b":2}'::jsonb - 'a' AS a, '["a","b","a"]'::jsonb - 'a' AS b, '["a","b"]'::jsonb - 0 AS c, '["a","b"]'::jsonb - (-1) AS d, '[1]'::jsonb - 7 AS e
--- rows
a|b|c|d|e
{"b": 2}|["b"]|["b"]|["a"]|[1]

=== by a path
SELECT '{"a":{"b":1,"c":2}}'::jsonb #- '{a,b}' AS a, '[1,[2,3]]'::jsonb #- '{1,0}' AS b, '{"a":1}'::jsonb #- '{b,c}' AS c
--- rows
a|b|c
{"a": {"c": 2}}|[1, [3]]|{"a": 1}

=== a member without a name
SELECT '{"a":1}'::jsonb - 0 AS a
--- rows
22023 A member of a JSON object has no number. Give its name as a text.

=== out of nothing
SELECT '1'::jsonb - 'a' AS a
--- rows
22023 Nothing can be taken out of JSON that is neither object nor array.

=== without nulls
SELECT jsonb_strip_nulls('{"a":null,"b":{"c":null,"d":1},"e":[null]}') AS a
--- rows
a
{"b": {"d": 1}, "e": [null]}

=== over lines
SELECT replace(jsonb_pretty('{"a":[1,{"b":2}],"c":{}}'), E'\n', '~') AS a
--- rows
a
{~    "a": [~        1,~        {~            "b": 2~        }~    ],~    "c": {~    }~}

=== order and numbers
SELECT '{"bb":1,"a":2,"bb":3}'::jsonb || '{}' AS a, '{"a":1e3,"b":-0,"c":1.50,"d":"\u00e9"}'::jsonb || '{}' AS b
--- rows
a|b
{"a": 2, "bb": 3}|{"a": 1000, "b": 0, "c": 1.50, "d": "é"}

=== made as JSONB
SELECT jsonb_build_object('zz', 1, 'a', true) AS a, jsonb_build_array(1, 'x', NULL) AS b, to_jsonb('a'::text) AS c
--- rows
a|b|c
{"a": true, "zz": 1}|[1, "x", null]|"a"

=== read
SELECT jsonb_typeof('[]') AS a, jsonb_array_length('[1,2]') AS b, jsonb_extract_path_text('{"a":{"b":"c"}}', 'a', 'b') AS c, jsonb_exists('{"a":1}', 'a') AS d, jsonb_exists('["a"]', 'b') AS e, jsonb_exists('"a"', 'a') AS f
--- rows
a|b|c|d|e|f
array|2|c|true|false|true

=== nothing
SELECT jsonb_set(NULL, '{a}', '1') AS a, NULL::jsonb || '{}'::jsonb AS b, '{}'::jsonb - NULL::text AS c
--- rows
a|b|c
NULL|NULL|NULL
