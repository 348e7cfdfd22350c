NATURAL JOIN.

=== by all common names
CREATE TABLE a (id INTEGER, k INTEGER, v TEXT);
CREATE TABLE b (id INTEGER, k INTEGER, w TEXT);
INSERT INTO a VALUES (1, 1, 'x'), (1, 2, 'y');
INSERT INTO b VALUES (1, 2, 'p'), (2, 2, 'q');
SELECT * FROM a NATURAL JOIN b
--- rows
id|k|v|w
1|2|y|p

=== left
SELECT k, v, w FROM a NATURAL LEFT JOIN b ORDER BY k
--- rows
k|v|w
1|x|NULL
2|y|p

=== nothing in common is a cross join
SELECT count(*) FROM a NATURAL JOIN (SELECT 5 AS z) AS c
--- rows
count
2
