LEFT JOIN.

=== rows without a partner
CREATE TABLE a (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER, w INTEGER);
INSERT INTO a VALUES (1, 10), (2, 20), (3, NULL);
INSERT INTO b VALUES (1, 1, 5), (2, 1, 6), (3, NULL, 7);
SELECT a.id, b.w FROM a LEFT JOIN b ON b.a_id = a.id ORDER BY 1, 2
--- rows
id|w
1|5
1|6
2|NULL
3|NULL

=== a condition in ON keeps rows
SELECT a.id, b.w FROM a LEFT JOIN b ON b.a_id = a.id AND b.w > 5 ORDER BY 1, 2
--- rows
id|w
1|6
2|NULL
3|NULL

=== a condition in WHERE does not
SELECT a.id, b.w FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.w > 5 ORDER BY 1, 2
--- rows
id|w
1|6

=== rows that have no partner
SELECT a.id FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.id IS NULL ORDER BY 1
--- rows
id
2
3

=== a condition on the left in ON
SELECT a.id, b.w FROM a LEFT JOIN b ON b.a_id = a.id AND a.v > 15 ORDER BY 1, 2
--- rows
id|w
1|NULL
2|NULL
3|NULL

=== two in a row
SELECT a.id, b.id, c.id FROM a LEFT JOIN b ON b.a_id = a.id LEFT JOIN b AS c ON c.id = b.id + 1 ORDER BY 1, 2, 3
--- rows
id|id|id
1|1|2
1|2|3
2|NULL|NULL
3|NULL|NULL
