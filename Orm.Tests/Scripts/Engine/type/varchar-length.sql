VARCHAR(n) and CHAR(n).
not on sqlite: lengths mean nothing there.

=== too long
CREATE TABLE t (v VARCHAR(3), c CHAR(4));
INSERT INTO t VALUES ('abcd', 'x')
--- rows
22001 The text is too long for VARCHAR(3). Shorten it, or widen the column (line 2, column 23).

=== blanks behind are cut off
INSERT INTO t VALUES ('abc   ', 'x');
SELECT v || '|' AS v FROM t
--- rows
v
abc|

=== a cast cuts
SELECT 'abcdef'::varchar(3) AS v
--- rows
v
abc

=== characters are counted, not bytes
INSERT INTO t VALUES ('äöü', 'ß');
SELECT length(v) FROM t WHERE c = 'ß'
--- rows
length
3

=== blanks do not count in CHAR
SELECT v FROM t WHERE c = 'x  '
--- rows
v
abc
