Correlated subqueries in changes.

=== from another table
CREATE TABLE p (id INTEGER PRIMARY KEY, total INTEGER);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p VALUES (1, 0), (2, 0), (3, 0);
INSERT INTO c VALUES (1, 1, 5), (2, 1, 9), (3, 2, 7);
UPDATE p SET total = (SELECT sum(n) FROM c WHERE c.p_id = p.id);
SELECT id, total FROM p ORDER BY id
--- rows
id|total
1|14
2|7
3|NULL

=== several columns
UPDATE p SET (id, total) = (SELECT p.id + 10, count(*) FROM c WHERE c.p_id = p.id) WHERE id = 1;
SELECT id, total FROM p ORDER BY id
--- rows
id|total
2|7
3|NULL
11|2

=== a deletion of those without
DELETE FROM p WHERE NOT EXISTS (SELECT 1 FROM c WHERE c.p_id = p.id);
SELECT id FROM p
--- rows
id
2

=== more than one row
-- unlike sqlite: it takes the first row.
UPDATE p SET total = (SELECT n FROM c)
--- rows
21000 A subquery that stands for a value gave more than one row. Add LIMIT 1, or an aggregate.
