EXISTS and NOT EXISTS.

=== exists
CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE o (id INTEGER PRIMARY KEY, c_id INTEGER, total INTEGER);
INSERT INTO c VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO o VALUES (1, 1, 5), (2, 1, 50), (3, 2, 7), (4, NULL, 9);
SELECT name FROM c WHERE EXISTS (SELECT 1 FROM o WHERE o.c_id = c.id AND total > 6) ORDER BY name
--- rows
name
a
b

=== not exists
SELECT name FROM c WHERE NOT EXISTS (SELECT 1 FROM o WHERE o.c_id = c.id)
--- rows
name
c

=== both
SELECT name FROM c WHERE EXISTS (SELECT 1 FROM o WHERE o.c_id = c.id) AND NOT EXISTS (SELECT 1 FROM o WHERE o.c_id = c.id AND total > 10)
--- rows
name
b

=== as a value
SELECT name, EXISTS (SELECT * FROM o WHERE o.c_id = c.id) AS has FROM c ORDER BY name
--- rows
name|has
a|true
b|true
c|false

=== or'ed
SELECT name FROM c WHERE id = 3 OR EXISTS (SELECT 1 FROM o WHERE o.c_id = c.id AND total = 7) ORDER BY name
--- rows
name
b
c

=== with an inequality
SELECT name FROM c WHERE NOT EXISTS (SELECT 1 FROM o WHERE o.c_id >= c.id) ORDER BY name
--- rows
name
c
