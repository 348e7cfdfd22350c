The JSON operators with a question mark: is there a member, or an item, of this name?
not on sqlite: a question mark is a parameter there.

=== a member
SELECT '{"a": 1, "b": null}'::jsonb ? 'a' AS a, '{"a": 1, "b": null}'::jsonb ? 'b' AS b, '{"a": 1}'::jsonb ? 'c' AS c
--- rows
a|b|c
true|true|false

=== an item
SELECT '["a", 1]'::jsonb ? 'a' AS a, '["a", 1]'::jsonb ? '1' AS b, '"a"'::jsonb ? 'a' AS c, '1'::jsonb ? '1' AS d
--- rows
a|b|c|d
true|false|true|false

=== only at the top
SELECT '{"a": {"b": 1}}'::jsonb ? 'b' AS a, ('{"a": {"b": 1}}'::jsonb -> 'a') ? 'b' AS b, '{"a": {"b": 1}}'::jsonb -> 'a' ? 'b' AS c
--- rows
a|b|c
false|true|true

=== one of several
SELECT '{"a": 1, "b": 2}'::jsonb ?| '{c,b}' AS a, '{"a": 1, "b": 2}'::jsonb ?| '{c,d}' AS b, '["x"]'::jsonb ?| '{x,y}' AS c, '[]'::jsonb ?| '{}' AS d
--- rows
a|b|c|d
true|false|true|false

=== all of several
SELECT '{"a": 1, "b": 2}'::jsonb ?& '{a,b}' AS a, '{"a": 1, "b": 2}'::jsonb ?& '{a,c}' AS b, '[]'::jsonb ?& '{}' AS c
--- rows
a|b|c
true|false|true

=== NULL
SELECT NULL::jsonb ? 'a' AS a, '{}'::jsonb ? NULL AS b
--- rows
a|b
NULL|NULL

=== in a condition
CREATE TABLE j (i INTEGER PRIMARY KEY, d JSONB);
INSERT INTO j VALUES (1, '{"tag": "x"}'), (2, '{"other": 1}'), (3, NULL), (4, '["tag"]');
SELECT i FROM j WHERE d ? 'tag' AND NOT d ? 'other' ORDER BY i
--- rows
i
1
4

=== in an index
CREATE INDEX tagged ON j (i) WHERE d ? 'tag';
SELECT i FROM j WHERE d ? 'tag' AND i > 1
--- rows
i
4

=== of a text
SELECT 'a' ? 'b'
--- rows
22P02 'a' is no value of JSON. 'a' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0 (line 1, column 8).
