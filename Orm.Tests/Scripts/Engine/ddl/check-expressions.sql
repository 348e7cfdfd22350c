What conditions of CHECK may hold.

=== several columns and functions
CREATE TABLE t (a TEXT CHECK (length(a) BETWEEN 1 AND 3), b INTEGER, c INTEGER, CHECK (b < c OR c IS NULL), CHECK (b IN (1, 2, 3)));
INSERT INTO t VALUES ('abc', 1, 2), ('x', 3, NULL);
SELECT count(*) FROM t
--- rows
count
2

=== too long
INSERT INTO t VALUES ('abcd', 1, 2)
--- rows
23514 The row breaks the check 't_a_check' of 't'.

=== not in the list
INSERT INTO t VALUES ('a', 4, 5)
--- rows
23514 The row breaks the check 't_b_check' of 't'.

=== the first of two
INSERT INTO t VALUES ('a', 3, 2)
--- rows
23514 The row breaks the check 't_check' of 't'.
