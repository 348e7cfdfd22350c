INSERT ... VALUES.

=== all columns
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
INSERT INTO t VALUES (1, 10, 'x'), (2, 20, 'y');
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|10|x
2|20|y

=== some columns in another order
INSERT INTO t (b, id) VALUES ('z', 3);
SELECT * FROM t WHERE id = 3
--- rows
id|a|b
3|NULL|z

=== too many values
INSERT INTO t (id, a) VALUES (4, 5, 'q')
--- rows
42601 There are more values than columns (line 1, column 30).

=== a column twice
-- not on sqlite: it takes the first.
-- unlike sqlite: it takes the first.
INSERT INTO t (id, id) VALUES (4, 4)
--- rows
42701 A column stands twice in the list (line 3, column 13).

=== a column that is not there
INSERT INTO t (id, nope) VALUES (4, 4)
--- rows
42703 The table 't' has no column 'nope' (line 1, column 20).

=== expressions and subqueries
INSERT INTO t VALUES ((SELECT max(id) + 1 FROM t), 2 + 3, upper('w'));
SELECT * FROM t WHERE id = 4
--- rows
id|a|b
4|5|W
