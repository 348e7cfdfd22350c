USING names a method; every index is a tree, whose answers are those of any other.
not on sqlite: it has no USING.

=== a hash
CREATE TABLE t (a INTEGER, b TEXT);
CREATE INDEX t_a ON t USING hash (a);
INSERT INTO t VALUES (1, 'x'), (2, 'y');
SELECT b FROM t WHERE a = 2
--- rows
b
y

=== a tree
CREATE INDEX t_b ON t USING btree (b DESC NULLS LAST);
SELECT a FROM t WHERE b > 'x'
--- rows
a
2
