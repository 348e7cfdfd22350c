Rows with and without a partner, in three ways.

=== with
CREATE TABLE a (id INTEGER);
CREATE TABLE b (id INTEGER);
INSERT INTO a VALUES (1), (2), (3), (NULL);
INSERT INTO b VALUES (2), (2), (NULL);
SELECT id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id) ORDER BY id
--- rows
id
2

=== with IN
SELECT id FROM a WHERE id IN (SELECT id FROM b) ORDER BY id
--- rows
id
2

=== without
SELECT id FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE b.id = a.id) ORDER BY id NULLS LAST
--- rows
id
1
3
NULL

=== without, as a join
SELECT a.id FROM a LEFT JOIN b ON b.id = a.id WHERE b.id IS NULL ORDER BY a.id NULLS LAST
--- rows
id
1
3
NULL

=== an inner join repeats
SELECT a.id FROM a JOIN b ON b.id = a.id
--- rows
id
2
2
