What stands on the right is computed of the row as it was.

=== exchanged
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 5, 6);
UPDATE t SET a = b, b = a;
SELECT * FROM t
--- rows
id|a|b
1|6|5

=== DEFAULT
-- not on sqlite: it has no DEFAULT here.
CREATE TABLE d (id INTEGER PRIMARY KEY, n INTEGER DEFAULT 3);
INSERT INTO d VALUES (1, 9);
UPDATE d SET n = DEFAULT;
SELECT * FROM d
--- rows
id|n
1|3

=== with an alias
-- not on sqlite: it takes no alias without AS.
UPDATE t AS x SET a = x.a + 1 WHERE x.id = 1;
SELECT a FROM t
--- rows
a
7

=== a column twice
-- unlike sqlite: it takes the last one.
UPDATE t SET a = 1, a = 2
--- rows
42601 'a' is set twice (line 2, column 21).

=== a column that is not there
UPDATE t SET c = 1
--- rows
42703 The table 't' has no column 'c' (line 1, column 14). Is 'a' meant?
