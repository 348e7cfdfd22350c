ON CONFLICT DO UPDATE SET (columns) = (SELECT ...).

=== a row from nowhere
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 1, 1), (2, 2, 2);
INSERT INTO t VALUES (1, 5, 5) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT 10, 20);
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|10|20
2|2|2

=== of the row in the way and the excluded one
INSERT INTO t VALUES (1, 5, 6), (2, 7, 8), (3, 9, 9) ON CONFLICT (id) DO UPDATE SET (b, a) = (SELECT t.a + excluded.a, t.b + excluded.b);
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|26|15
2|10|9
3|9|9

=== of another table
CREATE TABLE s (t_id INTEGER, x INTEGER, y INTEGER);
INSERT INTO s VALUES (1, 100, 101), (2, 200, 201);
INSERT INTO t VALUES (1, 0, 0), (2, 0, 0) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT x, y FROM s WHERE s.t_id = excluded.id) WHERE t.id > 1;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|26|15
2|200|201
3|9|9

=== no row
INSERT INTO t VALUES (3, 0, 0) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT x, y FROM s WHERE s.t_id = excluded.id) RETURNING *
--- rows
id|a|b
3|NULL|NULL

=== several rows
-- unlike sqlite: it takes the first row.
INSERT INTO t VALUES (1, 0, 0) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT x, y FROM s)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.

=== several rows that nobody asks for
INSERT INTO t VALUES (4, 40, 41) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT x, y FROM s) RETURNING *
--- rows
id|a|b
4|40|41

=== two rows, and a column by itself
CREATE TABLE u (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, c INTEGER, d INTEGER, e INTEGER);
INSERT INTO u VALUES (1, 1, '1', 1, 1, 1);
INSERT INTO u (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT 2, 3), e = 6, (c, d) = (SELECT u.a, u.c + 4);
SELECT * FROM u
--- rows
id|a|b|c|d|e
1|2|3|1|5|6

=== a number of columns that differs
INSERT INTO t VALUES (1, 0, 0) ON CONFLICT (id) DO UPDATE SET (a, b) = (SELECT 1)
--- rows
42601 The subquery gives 1 columns, where 2 are needed (line 1, column 63).

=== a volatile row is computed once
INSERT INTO u (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET (c, d) = (SELECT r, r FROM (SELECT CAST(random() * 1000000 AS INTEGER) AS r) AS q) RETURNING c = d AS same
-- not on sqlite: its random() is another.
--- rows
same
true
