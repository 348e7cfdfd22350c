Bytes.
not on sqlite: its functions of bytes are others.

=== forms
SELECT '\xDEADbeef'::bytea AS a, length('\x0102'::bytea) AS n
--- rows
a|n
\xdeadbeef|2

=== parts
SELECT substring('\x0102030405'::bytea, 2, 3) AS part
--- rows
part
\x020304

=== joined
SELECT '\x01'::bytea || '\x02'::bytea AS both
--- rows
both
\x0102

=== order
SELECT b FROM (VALUES ('\x02'::bytea), ('\x0100'::bytea), ('\x01'::bytea)) AS v(b) ORDER BY b
--- rows
b
\x01
\x0100
\x02

=== half a byte
SELECT '\x123'::bytea
--- rows
22023 '\x123' is no value of BLOB. Bytes are written as \x0fa0 (line 1, column 8).
