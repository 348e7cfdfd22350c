UPDATE.

=== some rows
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 10, 1), (2, 20, 2), (3, 30, 3);
UPDATE t SET a = a + 1 WHERE id > 1;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|10|1
2|21|2
3|31|3

=== all values are those before
UPDATE t SET a = b, b = a;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|1|10
2|2|21
3|3|31

=== none
UPDATE t SET a = 0 WHERE id = 99
--- rows
0 changed

=== a column twice
-- not on sqlite: it takes the last.
-- unlike sqlite: it takes the last.
UPDATE t SET a = 1, a = 2
--- rows
42601 'a' is set twice (line 3, column 21).

=== RETURNING gives what is new
UPDATE t SET a = a * 100 WHERE id = 1 RETURNING id, a
--- rows
id|a
1|100

=== several columns
UPDATE t SET (a, b) = (7, 8) WHERE id = 2 RETURNING *
--- rows
id|a|b
2|7|8
