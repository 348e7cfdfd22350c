Integers that do not fit are errors.
not on sqlite: integers become real numbers there.

=== addition
SELECT 2147483647 + 1
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== of large ones
SELECT 9223372036854775807 + 1
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== multiplication
SELECT 65536 * 65536
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== with room
SELECT 65536::bigint * 65536
--- rows
?column?
4294967296

=== negation
SELECT -(-2147483648)::int
--- rows
22003 The value is out of range for INTEGER. Cast to a wider type first.

=== the smallest divided by minus one
SELECT (-9223372036854775807 - 1) / -1
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== an absolute value
SELECT abs((-9223372036854775807 - 1)::bigint)
--- rows
22003 The value is out of range for BIGINT. Cast to a wider type first.

=== a small column
CREATE TABLE t (s SMALLINT);
INSERT INTO t VALUES (32768)
--- rows
22003 The value is out of range for SMALLINT. Cast to a wider type first (line 2, column 23).

=== a sum of a column has room
INSERT INTO t VALUES (32767), (32767);
SELECT sum(s) FROM t
--- rows
sum
65534
