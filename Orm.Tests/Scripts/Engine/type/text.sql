TEXT, VARCHAR and CHAR.
not on sqlite: its texts have no lengths.

=== too long for VARCHAR
CREATE TABLE t (v VARCHAR(3), c CHAR(3));
INSERT INTO t VALUES ('abcd', 'x')
--- rows
22001 The text is too long for VARCHAR(3). Shorten it, or widen the column (line 2, column 23).

=== blanks at the end do not count
INSERT INTO t VALUES ('abc   ', 'x');
SELECT v, length(v) AS lv, c FROM t
--- rows
v|lv|c
abc|3|x

=== CHAR ignores blanks at the end
SELECT c = 'x' AS a, c = 'x  ' AS b FROM t
--- rows
a|b
true|true

=== a cast cuts
SELECT 'abcdef'::varchar(3) AS v, 'abcdef'::char(2) AS c
--- rows
v|c
abc|ab

=== characters, not bytes
SELECT length('äöü') AS n, 'äöü'::varchar(2) AS v
--- rows
n|v
3|äö

=== order is that of code points
SELECT v FROM (VALUES ('b'), ('B'), ('a'), ('ä'), ('')) AS t (v) ORDER BY v
--- rows
v

B
a
b
ä

=== quotes
SELECT 'it''s' AS a, E'a\tb' = 'a	b' AS b, $q$it's$q$ AS c
--- rows
a|b|c
it's|true|it's
