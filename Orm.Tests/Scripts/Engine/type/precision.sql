Numbers behind a type that would change its values.
not on sqlite: its types change no values.

=== fewer digits of a time
-- unlike postgresql: times keep their digits.
SELECT '2020-01-01 00:00:00.126'::timestamp(2)
--- rows
0A000 'TIMESTAMP(2)' is not supported: times keep all of their digits (line 2, column 35). Leave the number out, and use date_trunc('second', ...) for values.

=== in a table
-- unlike postgresql: times keep their digits.
CREATE TABLE t (at TIMESTAMPTZ(0))
--- rows
0A000 'timestamptz(0)' is not supported: times keep all of their digits (line 2, column 20). Leave the number out, and use date_trunc('second', ...) for values.

=== all of them
SELECT '2020-01-01 00:00:00.126456'::timestamp(6) AS a, '10:00:00.5'::time(6) AS b
--- rows
a|b
2020-01-01 00:00:00.126456|10:00:00.5

=== a float of too many bits
SELECT 1::float(60)
--- rows
22023 'FLOAT(60)' is no type: these numbers are out of range (line 1, column 11). NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.

=== of none
SELECT 1::float(0)
--- rows
22023 'FLOAT(0)' is no type: these numbers are out of range (line 1, column 11). NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.

=== a text without characters
SELECT 'abc'::varchar(0)
--- rows
22023 'VARCHAR(0)' is no type: these numbers are out of range (line 1, column 15). NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.

=== a number without digits
SELECT 1::numeric(0)
--- rows
22023 'NUMERIC(0)' is no type: these numbers are out of range (line 1, column 11). NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.

=== with too many
SELECT 1::numeric(2000)
--- rows
22023 'NUMERIC(2000)' is no type: these numbers are out of range (line 1, column 11). NUMERIC has up to 38 digits, FLOAT up to 53 bits, texts at least one character.
