Documents taken apart into rows.
not on sqlite: it has others.

=== elements
SELECT value, ordinality FROM json_array_elements('[1, "a", null, {"b":2}]') WITH ORDINALITY
--- rows
value|ordinality
1|1
"a"|2
null|3
{"b":2}|4

=== as JSONB is written
SELECT value FROM jsonb_array_elements('[1.0, "a", null, {"bb":2,"a":[1,2]}]')
--- rows
value
1.0
"a"
null
{"a": [1, 2], "bb": 2}

=== as texts
SELECT value FROM jsonb_array_elements_text('[1, "a", null, {"b":2}]')
--- rows
value
1
a
NULL
{"b": 2}

=== members
SELECT key, value FROM json_each('{"bb":1, "a":[1, 2], "c":null}')
--- rows
key|value
bb|1
a|[1, 2]
c|null

=== members as texts
SELECT key, value FROM json_each_text('{"bb":"x", "a":[1, 2], "c":null}')
--- rows
key|value
bb|x
a|[1, 2]
c|NULL

=== members of JSONB come in its order, each name once
SELECT key, value FROM jsonb_each('{"bb":1, "a":[1,2], "c":null, "a":3}')
--- rows
key|value
a|3
c|null
bb|1

=== names
SELECT * FROM json_object_keys('{"b":1, "a":2}')
--- rows
json_object_keys
b
a

=== the name of the table is the value
SELECT e ->> 'a' AS a FROM json_array_elements('[{"a":1}, {"a":2}]') AS e
--- rows
a
1
2

=== names of its own
SELECT e.k, e.v FROM jsonb_each_text('{"a":1}') AS e (k, v)
--- rows
k|v
a|1

=== tables
CREATE TABLE orders (id int PRIMARY KEY, lines jsonb);
INSERT INTO orders VALUES (1, '[{"sku":"x","n":2},{"sku":"y","n":1}]'), (2, '[]'), (3, NULL)
--- rows
3 changed

=== of each row
SELECT o.id, l ->> 'sku' AS sku FROM orders o, jsonb_array_elements(o.lines) l ORDER BY o.id, sku
--- rows
id|sku
1|x
1|y

=== of rows without any, too
SELECT o.id, l.value ->> 'sku' AS sku FROM orders o LEFT JOIN LATERAL jsonb_array_elements(o.lines) l ON true ORDER BY o.id, sku
--- rows
id|sku
1|x
1|y
2|NULL
3|NULL

=== counted
SELECT o.id, (SELECT count(*) FROM jsonb_array_elements(o.lines)) AS n FROM orders o ORDER BY o.id
--- rows
id|n
1|2
2|0
3|0

=== asked for
SELECT o.id FROM orders o WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(o.lines) l WHERE l ->> 'sku' = 'y')
--- rows
id
1

=== grouped
SELECT l ->> 'sku' AS sku, sum((l ->> 'n')::int) AS n FROM orders o CROSS JOIN LATERAL jsonb_array_elements(o.lines) l GROUP BY 1 ORDER BY 1
--- rows
sku|n
x|2
y|1

=== of nothing
SELECT * FROM json_each(NULL)
--- rows
key|value

=== no array
SELECT * FROM json_array_elements('{"a":1}')
--- rows
22023 json_array_elements needs an array. Write '[1, 2]'.

=== no object
SELECT * FROM jsonb_each('[1]')
--- rows
22023 jsonb_each needs an object. Write '{"a": 1}'.

=== no object to take names of
SELECT * FROM json_object_keys('1')
--- rows
22023 json_object_keys needs an object. Write '{"a": 1}'.

=== no JSON
SELECT * FROM json_each('{bad')
--- rows
22P02 '{bad' is no value of JSON. 'b' is an invalid start of a property name. Expected a '"'. LineNumber: 0 | BytePositionInLine: 1 (line 1, column 15).

=== a number is no document
SELECT * FROM jsonb_array_elements(5)
--- rows
42883 There is no jsonb_array_elements(INTEGER) (line 1, column 15). Cast the arguments.
