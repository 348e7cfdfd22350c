encode, md5, to_hex and chr.
not on sqlite: it has hex alone.

=== bytes as text
SELECT encode('\x00ff'::bytea, 'hex') AS h, encode('abc'::bytea, 'base64') AS b
--- rows
h|b
00ff|YWJj

=== digests
SELECT md5('abc') AS m
--- rows
m
900150983cd24fb0d6963f7d28e17f72

=== numbers as digits
SELECT to_hex(255) AS h, chr(228) AS c, ascii('ä') AS a
--- rows
h|c|a
ff|ä|228

=== no character
SELECT chr(0)
--- rows
54000 Texts hold no character 0.
