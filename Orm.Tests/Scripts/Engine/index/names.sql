What an index without a name is called.
not on sqlite: its indexes have names.

=== by its columns
CREATE TABLE t (a INTEGER, b TEXT);
CREATE INDEX ON t (a, b);
DROP INDEX t_a_b_idx
--- rows


=== by its function
CREATE INDEX ON t (lower(b));
DROP INDEX t_lower_idx
--- rows


=== by nothing better
CREATE INDEX ON t ((a + 1));
DROP INDEX t_expr_idx
--- rows


=== a second one counts
CREATE INDEX ON t (a);
CREATE INDEX ON t (a);
DROP INDEX t_a_idx1
--- rows


=== of the same name
CREATE INDEX t_b ON t (b);
CREATE INDEX t_b ON t (a)
--- rows
42P07 There is an index 't_b' already (line 2, column 1).

=== unless that is allowed
CREATE INDEX IF NOT EXISTS t_b ON t (a)
--- rows
