Several joins with USING in one FROM: each merges the columns of its own sides only.
unlike sqlite: a name is that of the first table in FROM that has it.

=== a join beside a join
CREATE TABLE a (id INTEGER, v TEXT);
CREATE TABLE b (id INTEGER, w TEXT);
CREATE TABLE c (id INTEGER, x TEXT);
CREATE TABLE d (id INTEGER, y TEXT);
INSERT INTO a VALUES (1, 'a1'), (2, 'a2');
INSERT INTO b VALUES (1, 'b1'), (2, 'b2'), (3, 'b3');
INSERT INTO c VALUES (2, 'c2'), (3, 'c3'), (4, 'c4');
INSERT INTO d VALUES (2, 'd2'), (3, 'd3'), (1, 'd1');
SELECT a.id AS left_id, c.id AS right_id, v, w, x, y FROM a JOIN b USING (id), c JOIN d USING (id) ORDER BY 1, 2
--- rows
left_id|right_id|v|w|x|y
1|2|a1|b1|c2|d2
1|3|a1|b1|c3|d3
2|2|a2|b2|c2|d2
2|3|a2|b2|c3|d3

=== a join within a cross join
SELECT count(*) FROM a JOIN b USING (id) CROSS JOIN (c JOIN d USING (id))
--- rows
count
4

=== all columns
SELECT * FROM a JOIN b USING (id), c JOIN d USING (id) ORDER BY 1, 4
--- rows
id|v|w|id|x|y
1|a1|b1|2|c2|d2
1|a1|b1|3|c3|d3
2|a2|b2|2|c2|d2
2|a2|b2|3|c3|d3

=== a name that both joins have
SELECT id FROM a JOIN b USING (id), c JOIN d USING (id)
--- rows
42702 'id' could be a column of several tables (line 1, column 8). Write the table's name before it.

=== a name that the table beside has
SELECT id FROM a JOIN b USING (id), c
--- rows
42702 'id' could be a column of several tables (line 1, column 8). Write the table's name before it.

=== the right side is a join
SELECT id, v, w, x FROM a JOIN (b JOIN c USING (id)) USING (id) ORDER BY id
--- rows
id|v|w|x
2|a2|b2|c2

=== all columns, and the right side is a join
SELECT * FROM a RIGHT JOIN (b JOIN c USING (id)) USING (id) ORDER BY 1
-- not on sqlite: the version of the driver has no RIGHT JOIN.
--- rows
id|v|w|x
2|a2|b2|c2
3|NULL|b3|c3

=== both sides are joins
SELECT * FROM (a JOIN b USING (id)) LEFT JOIN (c LEFT JOIN d USING (id)) USING (id) ORDER BY 1
--- rows
id|v|w|x|y
1|a1|b1|NULL|NULL
2|a2|b2|c2|d2

=== the right side is a full join
-- not on sqlite: the version of the driver has no FULL JOIN.
SELECT * FROM a LEFT JOIN (c FULL JOIN d USING (id)) USING (id) ORDER BY 1
--- rows
id|v|x|y
1|a1|NULL|d1
2|a2|c2|d2

=== a natural join beside a join
SELECT * FROM a JOIN b USING (id), c NATURAL LEFT JOIN d ORDER BY 1, 4
--- rows
id|v|w|id|x|y
1|a1|b1|2|c2|d2
1|a1|b1|3|c3|d3
1|a1|b1|4|c4|NULL
2|a2|b2|2|c2|d2
2|a2|b2|3|c3|d3
2|a2|b2|4|c4|NULL

=== a natural join of joins
SELECT * FROM (a NATURAL JOIN b) NATURAL LEFT JOIN (c NATURAL JOIN d) ORDER BY 1
--- rows
id|v|w|x|y
1|a1|b1|NULL|NULL
2|a2|b2|c2|d2

=== the columns of a table before a join
SELECT * FROM c, a JOIN b USING (id) ORDER BY 1, 3
--- rows
id|x|id|v|w
2|c2|1|a1|b1
2|c2|2|a2|b2
3|c3|1|a1|b1
3|c3|2|a2|b2
4|c4|1|a1|b1
4|c4|2|a2|b2

=== a table joined with itself by all columns
SELECT * FROM a AS a1 NATURAL JOIN a AS a2 ORDER BY 1
--- rows
id|v
1|a1
2|a2

=== a join with a name
-- not on sqlite: it has no names for joins.
SELECT * FROM (a JOIN b USING (id)) AS j JOIN c ON c.id = j.id ORDER BY 1
--- rows
id|v|w|id|x
2|a2|b2|2|c2

=== a full join with a name
-- not on sqlite: the version of the driver has no FULL JOIN.
SELECT j.id, v, x FROM (a FULL JOIN c USING (id)) AS j ORDER BY 1
--- rows
id|v|x
1|a1|NULL
2|a2|c2
3|NULL|c3
4|NULL|c4

=== a join with names of columns
-- not on sqlite: it has no names for joins.
SELECT key, first, j.w FROM (a JOIN b USING (id)) AS j (key, first) ORDER BY 1
--- rows
key|first|w
1|a1|b1
2|a2|b2

=== a right join with a name
-- not on sqlite: it has no names for joins.
SELECT * FROM (a RIGHT JOIN b ON a.id = b.id) AS j (l, v, r) ORDER BY 3
--- rows
l|v|r|w
1|a1|1|b1
2|a2|2|b2
NULL|NULL|3|b3

=== a column that both tables of the left side have
SELECT * FROM (a JOIN b ON a.id = b.id) JOIN c USING (id)
--- rows
42702 'id' is a column of several tables (line 1, column 15).

=== a subquery sees the merged column
SELECT id, (SELECT count(*) FROM d WHERE d.id >= b.id) FROM a JOIN b USING (id) ORDER BY id
--- rows
id|count
1|3
2|2

=== an aggregate of a subquery that belongs outside
SELECT (SELECT max(j.id)) FROM (a FULL JOIN c USING (id)) AS j
-- not on sqlite: the version of the driver has no FULL JOIN.
--- rows
max
4
