CREATE INDEX and DROP INDEX.

=== of several columns
CREATE TABLE t (a INTEGER, b TEXT, c INTEGER);
INSERT INTO t VALUES (1, 'x', 5), (1, 'y', 6), (2, 'x', 7), (NULL, 'z', 8);
CREATE INDEX t_ab ON t (a, b DESC);
SELECT c FROM t WHERE a = 1 AND b = 'y'
--- rows
c
6

=== a range
SELECT c FROM t WHERE a >= 1 AND a < 2 ORDER BY c
--- rows
c
5
6

=== NULL is found as well
SELECT c FROM t WHERE a IS NULL
--- rows
c
8

=== the name is taken
CREATE INDEX t_ab ON t (c)
--- rows
42P07 There is an index 't_ab' already (line 1, column 1).

=== unless that is allowed
CREATE INDEX IF NOT EXISTS t_ab ON t (c)
--- rows


=== dropped
DROP INDEX t_ab;
SELECT count(*) FROM t WHERE a = 1
--- rows
count
2

=== there is none
DROP INDEX t_ab
--- rows
42704 There is no index 't_ab' (line 1, column 12).

=== of a column that does not exist
CREATE INDEX t_x ON t (x)
--- rows
42703 The table 't' has no column 'x' (line 1, column 24). Is 'a' meant?
