Hashes, and bytes as text.
not on sqlite: it has others.

=== hashes
SELECT md5('a') AS a, encode(sha256('a'::bytea), 'hex') AS b, encode(sha512(''::bytea), 'hex') AS c
--- rows
a|b|c
0cc175b9c0f1b6a831c399e269772661|ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb|cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e

=== more of them
SELECT encode(sha384('abc'::bytea), 'hex') AS a, md5('abc'::bytea) AS b
--- rows
a|b
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7|900150983cd24fb0d6963f7d28e17f72

=== there and back
SELECT encode(decode('YWJj', 'base64'), 'hex') AS a, encode(decode('61 62', 'hex'), 'base64') AS b, encode('\x'::bytea, 'hex') AS c
--- rows
a|b|c
616263|YWI=|

=== lines of base64
SELECT length(encode(decode(repeat('00', 100), 'hex'), 'base64')) AS a
--- rows
a
137

=== no digits
SELECT decode('zz', 'hex') AS a
--- rows
22023 The text is no hex. Hexadecimal digits come in pairs, the characters of base64 in fours.

=== no form
SELECT encode('a'::bytea, 'foo') AS a
--- rows
22023 'foo' is no form of bytes. The forms are hex and base64.
