RIGHT JOIN.
not on sqlite: the version of the driver has no RIGHT JOIN.

=== rows without a partner on the left
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER);
INSERT INTO a VALUES (1), (2);
INSERT INTO b VALUES (1, 1), (2, 9);
SELECT a.id, b.id FROM a RIGHT JOIN b ON b.a_id = a.id ORDER BY 2
--- rows
id|id
1|1
NULL|2

=== then an inner join
SELECT a.id, b.id FROM a RIGHT JOIN b ON b.a_id = a.id JOIN a AS c ON c.id = b.id ORDER BY 2
--- rows
id|id
1|1
NULL|2

=== with a condition
SELECT a.id, b.id FROM a RIGHT JOIN b ON b.a_id = a.id AND b.id > 1 ORDER BY 2
--- rows
id|id
NULL|1
NULL|2
