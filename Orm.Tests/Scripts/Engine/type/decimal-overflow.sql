Exact numbers that do not fit are errors, never rounded away.
not on sqlite: it has no exact numbers.

=== more digits than the column has
CREATE TABLE t (n DECIMAL(5, 2));
INSERT INTO t VALUES (1000)
--- rows
22003 The value is out of range for DECIMAL(5,2). Cast to a wider type first (line 2, column 23).

=== rounding can make one too many
INSERT INTO t VALUES (999.995)
--- rows
22003 The value is out of range for DECIMAL(5,2). Cast to a wider type first (line 1, column 23).

=== digits behind the point are rounded
INSERT INTO t VALUES (999.994);
SELECT n FROM t
--- rows
n
999.99

=== a cast
SELECT CAST(12345.6 AS DECIMAL(5, 1))
--- rows
22003 The value is out of range for DECIMAL(5,1). Cast to a wider type first (line 1, column 8).

=== a cast that does not fit
SELECT CAST(12345.6 AS DECIMAL(5, 2))
--- rows
22003 The value is out of range for DECIMAL(5,2). Cast to a wider type first (line 1, column 8).

=== arithmetic has room
SELECT n * n FROM t
--- rows
?column?
999980.0001

=== an assignment of it has none
UPDATE t SET n = n * n
--- rows
22003 The value is out of range for DECIMAL(5,2). Cast to a wider type first.
