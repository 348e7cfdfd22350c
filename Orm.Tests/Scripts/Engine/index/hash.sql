USING HASH is an index of one column without an order.
not on sqlite: it has no USING.

=== one column
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
INSERT INTO t VALUES (1, 5, 'x'), (2, 6, 'y');
CREATE INDEX h ON t USING HASH (a);
SELECT b FROM t WHERE a = 6
--- rows
b
y

=== unique
CREATE UNIQUE INDEX h2 ON t USING HASH (a)
--- rows
0A000 A unique index USING HASH is not supported (line 1, column 1). Leave USING out.

=== several columns
CREATE INDEX h2 ON t USING HASH (a, b)
--- rows
0A000 An index of several columns USING HASH is not supported (line 1, column 1). Leave USING out.

=== an order
CREATE INDEX h2 ON t USING HASH (a DESC)
--- rows
0A000 An index with an order USING HASH is not supported (line 1, column 1). Leave USING out.

=== more columns kept
CREATE INDEX h2 ON t USING HASH (a) INCLUDE (b)
--- rows
0A000 An index that keeps more columns USING HASH is not supported (line 1, column 1). Leave USING out.
