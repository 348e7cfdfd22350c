Indexes give rows in their order, also NULLs and backwards.

=== descending
CREATE TABLE t (a INTEGER, b INTEGER);
CREATE INDEX t_ab ON t (a, b DESC);
INSERT INTO t VALUES (1, 1), (1, 2), (2, 1), (NULL, 5), (1, NULL);
SELECT a, b FROM t WHERE a = 1 ORDER BY b DESC NULLS FIRST
--- rows
a|b
1|NULL
1|2
1|1

=== ranges
SELECT a, b FROM t WHERE a = 1 AND b >= 1 AND b < 2
--- rows
a|b
1|1

=== both columns
SELECT a, b FROM t WHERE a > 0 ORDER BY a, b NULLS LAST
--- rows
a|b
1|1
1|2
1|NULL
2|1

=== in a list
SELECT a, b FROM t WHERE a IN (2, 1) AND b = 1 ORDER BY a
--- rows
a|b
1|1
2|1
