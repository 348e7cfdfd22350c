Documents of the values of a group.
not on sqlite: it has others.

=== arrays
SELECT json_agg(x ORDER BY x) AS a, jsonb_agg(x ORDER BY x DESC NULLS LAST) AS b, json_agg(x ORDER BY x) FILTER (WHERE x > 1) AS c FROM (VALUES (2), (NULL), (1)) AS v (x)
--- rows
a|b|c
[1, 2, null]|[2, 1, null]|[2]

=== of texts and documents
SELECT json_agg(x ORDER BY x) AS a FROM (VALUES ('b"'), ('a')) AS v (x)
--- rows
a
["a", "b\""]

=== objects
SELECT json_object_agg(k, x ORDER BY k) AS a, jsonb_object_agg(k, x ORDER BY k) AS b FROM (VALUES ('bb', 1), ('a', NULL)) AS v (k, x)
--- rows
a|b
{ "a" : null, "bb" : 1 }|{"a": null, "bb": 1}

=== one name twice
SELECT jsonb_object_agg(k, x ORDER BY x) AS a FROM (VALUES ('a', 1), ('a', 2)) AS v (k, x)
--- rows
a
{"a": 2}

=== no name
SELECT json_object_agg(k, x) AS a FROM (VALUES (NULL::text, 1)) AS v (k, x)
--- rows
22023 A member of a JSON object has no name.

=== of no rows
SELECT json_agg(x) AS a, jsonb_object_agg(x, x) AS b FROM (VALUES (1)) AS v (x) WHERE false
--- rows
a|b
NULL|NULL

=== by groups
SELECT k, json_agg(x ORDER BY x) AS a FROM (VALUES (1, 1), (2, 2), (1, 3)) AS v (k, x) GROUP BY k ORDER BY k
--- rows
k|a
1|[1, 3]
2|[2]

=== over a window
SELECT x, json_agg(x) OVER (ORDER BY x) AS a FROM (VALUES (1), (2)) AS v (x) ORDER BY x
--- rows
x|a
1|[1]
2|[1, 2]
