USING merges columns.

=== one column of both
CREATE TABLE a (id INTEGER, v TEXT);
CREATE TABLE b (id INTEGER, w TEXT);
INSERT INTO a VALUES (1, 'x'), (2, 'y');
INSERT INTO b VALUES (2, 'p'), (3, 'q');
SELECT * FROM a JOIN b USING (id)
--- rows
id|v|w
2|y|p

=== left
SELECT id, v, w FROM a LEFT JOIN b USING (id) ORDER BY id
--- rows
id|v|w
1|x|NULL
2|y|p

=== both columns by their tables
SELECT a.id, b.id FROM a LEFT JOIN b USING (id) ORDER BY 1
--- rows
id|id
1|NULL
2|2

=== a column that only one has
SELECT * FROM a JOIN b USING (v)
--- rows
42703 There is no column 'v' on one side of the join (line 1, column 15).
