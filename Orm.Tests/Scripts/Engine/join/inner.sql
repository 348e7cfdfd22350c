INNER JOIN.

=== on equality
CREATE TABLE a (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER, w INTEGER);
INSERT INTO a VALUES (1, 10), (2, 20), (3, NULL);
INSERT INTO b VALUES (1, 1, 5), (2, 1, 6), (3, 2, 7), (4, NULL, 8);
SELECT a.id, b.w FROM a JOIN b ON b.a_id = a.id ORDER BY a.id, b.w
--- rows
id|w
1|5
1|6
2|7

=== on more
SELECT a.id, b.w FROM a JOIN b ON b.a_id = a.id AND b.w > 5 ORDER BY 1, 2
--- rows
id|w
1|6
2|7

=== on inequality
SELECT a.id, b.id FROM a JOIN b ON a.v < b.w * 3 ORDER BY 1, 2
--- rows
id|id
1|1
1|2
1|3
1|4
2|3
2|4

=== of three tables
SELECT a.id, b.id, c.id FROM a JOIN b ON b.a_id = a.id JOIN a AS c ON c.id = b.id ORDER BY 1, 2
--- rows
id|id|id
1|1|1
1|2|2
2|3|3

=== NULL joins nothing
SELECT count(*) FROM a AS x JOIN a AS y ON x.v = y.v
--- rows
count
2

=== on a constant
SELECT count(*) FROM a JOIN b ON FALSE
--- rows
count
0
