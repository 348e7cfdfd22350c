Names of columns and tables.

=== an alias is not seen in WHERE
CREATE TABLE t (a INTEGER);
INSERT INTO t VALUES (1), (2);
SELECT a + 1 AS b FROM t WHERE b > 2
-- unlike sqlite: it sees it.
--- rows
42703 There is no column 'b' (line 3, column 32). Is 'a' meant?

=== a table's alias hides its name
SELECT t.a FROM t AS x
--- rows
42P01 There is no table 't' in this query (line 1, column 8). Is 'x' meant?

=== names without AS
SELECT a one, a + 1 two FROM t x WHERE x.a = 1
--- rows
one|two
1|2

=== columns get names
SELECT one FROM t AS x (one) ORDER BY one
-- not on sqlite: it has no names here.
--- rows
one
1
2
