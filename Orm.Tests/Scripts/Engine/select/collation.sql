COLLATE.

=== by code points
-- not on sqlite: it gives no names to the columns of VALUES.
SELECT x FROM (VALUES ('b'), ('B'), ('a'), ('ä')) AS v(x) ORDER BY x
--- rows
x
B
a
b
ä

=== the same by name
-- not on sqlite: it calls this BINARY.
SELECT x FROM (VALUES ('b'), ('B'), ('a')) AS v(x) ORDER BY x COLLATE "C"
--- rows
x
B
a
b

=== without case
-- not on sqlite: it gives no names to the columns of VALUES.
-- not on postgresql: it has no NOCASE.
SELECT x FROM (VALUES ('b'), ('B'), ('a'), ('C')) AS v(x) ORDER BY x COLLATE nocase, x
--- rows
x
a
B
b
C

=== comparisons without case
-- not on postgresql: it has no NOCASE.
SELECT 'ABC' = 'abc' COLLATE nocase AS same, 'abc' < 'ABD' COLLATE nocase AS less
--- rows
same|less
true|true

=== unknown
-- unlike sqlite: a collation that is not used need not be there.
-- not on postgresql: it knows others.
SELECT 'a' COLLATE klingon
--- rows
42704 There is no collation 'klingon' (line 3, column 20). Collations are binary, nocase and unicode.
