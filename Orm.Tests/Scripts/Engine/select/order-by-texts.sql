Texts are ordered by code point.

=== case and length
CREATE TABLE t (v TEXT);
INSERT INTO t VALUES ('b'), ('a'), ('B'), ('ab'), (''), ('a b'), ('ä'), ('Z'), ('1'), ('10'), ('2');
SELECT v FROM t ORDER BY v
--- rows
v

1
10
2
B
Z
a
a b
ab
b
ä

=== descending
SELECT v FROM t ORDER BY v DESC LIMIT 3
--- rows
v
ä
b
ab

=== without case
SELECT v FROM t ORDER BY lower(v), v LIMIT 5
--- rows
v

1
10
2
a

=== compared
SELECT 'a' < 'B' AS a, 'a' < 'ab' AS b, '10' < '2' AS c, 'Z' < 'a' AS d
--- rows
a|b|c|d
false|true|true|true
