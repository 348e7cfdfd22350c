Building JSON.
not on sqlite: its functions have other names.

=== objects and arrays
SELECT json_build_object('a', 1, 'b', NULL, 'c', json_build_array(1, 'x', true)) AS j
--- rows
j
{"a" : 1, "b" : null, "c" : [1, "x", true]}

=== of values
SELECT to_json('a "quoted" text'::text) AS t, to_json(12.50) AS n, to_json(NULL::int) AS nothing
--- rows
t|n|nothing
"a \"quoted\" text"|12.50|NULL

=== an odd number of arguments
SELECT json_build_object('a')
--- rows
22023 json_build_object takes names and values by turns.
