NUMERIC columns.
not on sqlite: its numbers are binary.

=== rounded to their digits
CREATE TABLE t (id INTEGER PRIMARY KEY, x NUMERIC(6, 2), y NUMERIC(10, 0));
INSERT INTO t VALUES (1, 1.005, 2.5), (2, -1.005, -2.5), (3, 9999.99, 1e9);
SELECT * FROM t ORDER BY id
--- rows
id|x|y
1|1.01|3
2|-1.01|-3
3|9999.99|1000000000

=== out of range
INSERT INTO t (id, x) VALUES (4, 10000)
--- rows
22003 The value is out of range for DECIMAL(6,2). Cast to a wider type first (line 1, column 34).

=== rounded out of range
INSERT INTO t (id, x) VALUES (4, 9999.999)
--- rows
22003 The value is out of range for DECIMAL(6,2). Cast to a wider type first (line 1, column 34).

=== grouped and summed
SELECT sum(x), avg(x), max(y) FROM t
--- rows
sum|avg|max
9999.99|3333.3300000000000000|1000000000

=== found by an index
CREATE INDEX t_x ON t (x);
SELECT id FROM t WHERE x = 9999.990
--- rows
id
3

=== updated
UPDATE t SET x = x / 3 WHERE id = 3;
SELECT x FROM t WHERE id = 3
--- rows
x
3333.33
