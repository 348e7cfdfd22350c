What no index can be made of.

=== a function that is not the same every time
CREATE TABLE t (a INTEGER, b TEXT, c TIMESTAMP);
CREATE INDEX t_random ON t ((a + random()))
--- rows
42P17 'random' may give another result for the same row: an index cannot be made of it (line 2, column 29). Use functions of the engine that depend on their arguments alone.

=== the time
CREATE INDEX t_now ON t ((c < now()))
--- rows
42P17 'now' may give another result for the same row: an index cannot be made of it (line 1, column 26). Use functions of the engine that depend on their arguments alone.

=== a subquery
CREATE INDEX t_query ON t ((a + (SELECT 1)))
--- rows
0A000 A subquery in an index is not supported (line 1, column 28).

=== an aggregate
CREATE INDEX t_sum ON t ((sum(a)))
--- rows
42803 An index is made of single rows: aggregates and windows have no place in it (line 1, column 26).

=== a window
CREATE INDEX t_rank ON t ((rank() OVER ()))
--- rows
42P20 An index is made of single rows: aggregates and windows have no place in it (line 1, column 27).

=== a column that is not there
CREATE INDEX t_none ON t (lower(nothing))
--- rows
42703 There is no column 'nothing' (line 1, column 7).

=== a condition of another kind
-- unlike sqlite: a number is a condition there.
CREATE INDEX t_half ON t (a) WHERE a + 1
--- rows
42804 INTEGER stands where BOOLEAN is needed (line 1, column 1). Write CAST(... AS BOOLEAN) to convert it.

=== a condition that changes
CREATE INDEX t_old ON t (a) WHERE c < now()
--- rows
42P17 'now' may give another result for the same row: an index cannot be made of it (line 1, column 35). Use functions of the engine that depend on their arguments alone.

=== a condition with a query
CREATE INDEX t_max ON t (a) WHERE a = (SELECT max(a) FROM t)
--- rows
0A000 A subquery in an index is not supported (line 1, column 35).
