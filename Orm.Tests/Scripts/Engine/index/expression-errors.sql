An expression that fails for a row refuses the row.
not on sqlite: a division by zero is NULL there.

=== in an insert
CREATE TABLE t (a INTEGER, b INTEGER);
CREATE INDEX t_ratio ON t ((a / b));
INSERT INTO t VALUES (6, 3), (1, 0)
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== in an update
INSERT INTO t VALUES (6, 3);
UPDATE t SET b = 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== nothing was changed
SELECT * FROM t
--- rows
a|b
6|3

=== rows that are there already
CREATE TABLE s (a INTEGER, b INTEGER);
INSERT INTO s VALUES (1, 0);
CREATE INDEX s_ratio ON s ((a / b))
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== outside of the condition it is not computed
CREATE INDEX s_some ON s ((a / b)) WHERE b <> 0;
INSERT INTO s VALUES (2, 0), (4, 2);
SELECT a FROM s WHERE b <> 0 AND a / b = 2
--- rows
a
4
