Half a character in JSON is an error where its text is asked for.
not on sqlite: it has no ->> in this version.

=== as text
SELECT '{"a": "\ud800"}'::json ->> 'a'
--- rows
22P02 A text in JSON has half of a character. Escapes from \ud800 to \udfff come in pairs.

=== among the elements of an array
SELECT * FROM json_array_elements_text('["x", "\udc00"]') AS e
--- rows
22P02 A text in JSON has half of a character. Escapes from \ud800 to \udfff come in pairs.
