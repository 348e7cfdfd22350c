Parentheses around joins.

=== a join as the right side
CREATE TABLE a (id INTEGER);
CREATE TABLE b (id INTEGER);
CREATE TABLE c (id INTEGER);
INSERT INTO a VALUES (1), (2);
INSERT INTO b VALUES (1), (2);
INSERT INTO c VALUES (2);
SELECT a.id, b.id, c.id FROM a LEFT JOIN (b JOIN c ON b.id = c.id) ON a.id = b.id ORDER BY 1
--- rows
id|id|id
1|NULL|NULL
2|2|2

=== it is not the same without
SELECT a.id, b.id, c.id FROM a LEFT JOIN b ON a.id = b.id JOIN c ON b.id = c.id ORDER BY 1
--- rows
id|id|id
2|2|2

=== ON in two steps
SELECT a.id, c.id FROM a LEFT JOIN b JOIN c ON b.id = c.id ON a.id = b.id ORDER BY 1
-- not on sqlite: it takes each ON with the join before it.
--- rows
id|id
1|NULL
2|2
