Joins of many tables.

=== a chain of six
CREATE TABLE t (id INTEGER PRIMARY KEY, next INTEGER);
INSERT INTO t VALUES (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 1);
SELECT a.id, f.id FROM t AS a JOIN t AS b ON b.id = a.next JOIN t AS c ON c.id = b.next JOIN t AS d ON d.id = c.next JOIN t AS e ON e.id = d.next JOIN t AS f ON f.id = e.next ORDER BY 1
--- rows
id|id
1|6
2|1
3|2
4|3
5|4
6|5

=== a star
SELECT count(*) FROM t AS a, t AS b, t AS c, t AS d WHERE b.id = a.id AND c.id = a.next AND d.id = a.id AND a.id < 4
--- rows
count
3

=== outer joins in between
SELECT a.id, b.id, c.id FROM t AS a LEFT JOIN t AS b ON b.id = a.next AND b.id > 3 LEFT JOIN t AS c ON c.id = b.next AND c.id < 2 ORDER BY 1
--- rows
id|id|id
1|NULL|NULL
2|NULL|NULL
3|4|NULL
4|5|NULL
5|6|1
6|NULL|NULL
