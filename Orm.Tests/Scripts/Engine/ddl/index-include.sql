INCLUDE adds columns to an index without making them part of the key.
not on sqlite: it has no INCLUDE.

=== unique by the key alone
CREATE TABLE t (a INTEGER, b TEXT);
CREATE UNIQUE INDEX t_a ON t (a) INCLUDE (b);
INSERT INTO t VALUES (1, 'x');
INSERT INTO t VALUES (1, 'y')
--- rows
23505 There is a row with the same key in 't' (unique key 't_a'). Use another key, update the row that has it, or write ON CONFLICT.

=== read
INSERT INTO t VALUES (2, 'z');
SELECT b FROM t WHERE a = 2
--- rows
b
z
