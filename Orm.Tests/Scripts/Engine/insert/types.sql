Values take the type of their column, where PostgreSQL converts them.

=== text literals become what is needed
CREATE TABLE t (n INTEGER, d DATE, b BOOLEAN, x NUMERIC(4, 1));
INSERT INTO t VALUES ('12', '2024-05-06', 'true', '3.14');
SELECT * FROM t
-- unlike sqlite: it has fewer types.
--- rows
n|d|b|x
12|2024-05-06|true|3.1

=== not every text is a number
-- unlike sqlite: it stores what it is given.
INSERT INTO t (n) VALUES ('abc')
--- rows
22P02 'abc' is no value of INTEGER (line 2, column 27).

=== a number that is too large
-- unlike sqlite: its integers have 64 bits.
INSERT INTO t (n) VALUES (3000000000)
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first (line 2, column 27).

=== digits that do not fit
-- unlike sqlite: it has no digits.
INSERT INTO t (x) VALUES (1000)
--- rows
22003 The value is out of range for DECIMAL(4,1). Cast to a wider type first (line 2, column 27).

=== digits are rounded
-- unlike sqlite: it has no digits.
INSERT INTO t (x) VALUES (1.25), (-1.25), (0.05);
SELECT x FROM t WHERE n IS NULL ORDER BY x
--- rows
x
-1.3
0.1
1.3

=== a boolean is no integer
-- unlike sqlite: its booleans are integers.
INSERT INTO t (n) VALUES (TRUE)
--- rows
42804 BOOLEAN stands where INTEGER is needed (line 2, column 27). Write CAST(... AS INTEGER) to convert it.
