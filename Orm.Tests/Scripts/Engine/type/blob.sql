BYTEA.
not on sqlite: it has other literals.

=== hexadecimal
SELECT '\xDEADbeef'::bytea AS a, length('\xDEADbeef'::bytea) AS n
--- rows
a|n
\xdeadbeef|4

=== compared byte by byte
SELECT '\x01'::bytea < '\x0100'::bytea AS a, '\xff'::bytea > '\x0102'::bytea AS b, '\x01'::bytea = '\x01'::bytea AS c
--- rows
a|b|c
true|true|true

=== joined
SELECT '\x01'::bytea || '\x02'::bytea AS a
--- rows
a
\x0102

=== in a column
CREATE TABLE t (k BYTEA PRIMARY KEY);
INSERT INTO t VALUES ('\x02'), ('\x'), ('\x01ff');
SELECT k FROM t ORDER BY k
--- rows
k
\x
\x01ff
\x02

=== not hexadecimal
SELECT '\xzz'::bytea
--- rows
22023 '\xzz' is no value of BLOB. Bytes are written as \x0fa0 (line 1, column 8).
