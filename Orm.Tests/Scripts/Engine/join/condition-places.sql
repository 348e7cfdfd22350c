ON and WHERE are not the same in outer joins.

=== in ON
CREATE TABLE a (id INTEGER, f BOOLEAN);
CREATE TABLE b (id INTEGER, g BOOLEAN);
INSERT INTO a VALUES (1, TRUE), (2, FALSE);
INSERT INTO b VALUES (1, FALSE), (2, TRUE);
SELECT a.id, b.id FROM a LEFT JOIN b ON a.id = b.id AND a.f ORDER BY 1
--- rows
id|id
1|1
2|NULL

=== in WHERE
SELECT a.id, b.id FROM a LEFT JOIN b ON a.id = b.id WHERE a.f ORDER BY 1
--- rows
id|id
1|1

=== the right side in ON
SELECT a.id, b.id FROM a LEFT JOIN b ON a.id = b.id AND b.g ORDER BY 1
--- rows
id|id
1|NULL
2|2

=== the right side in WHERE
SELECT a.id, b.id FROM a LEFT JOIN b ON a.id = b.id WHERE b.g ORDER BY 1
--- rows
id|id
2|2

=== NOT of the right side
SELECT a.id, b.id FROM a LEFT JOIN b ON a.id = b.id AND b.g WHERE b.g IS NOT TRUE ORDER BY 1
--- rows
id|id
1|NULL
