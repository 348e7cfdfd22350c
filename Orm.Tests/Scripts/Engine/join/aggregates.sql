Joins and groups.

=== orders of customers
CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE o (id INTEGER PRIMARY KEY, c_id INTEGER, total INTEGER);
INSERT INTO c VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO o VALUES (1, 1, 10), (2, 1, 20), (3, 2, 5);
SELECT c.name, count(o.id) AS n, sum(o.total) AS total FROM c LEFT JOIN o ON o.c_id = c.id GROUP BY c.id, c.name ORDER BY c.name
--- rows
name|n|total
a|2|30
b|1|5
c|0|NULL

=== those without
SELECT c.name FROM c LEFT JOIN o ON o.c_id = c.id GROUP BY c.name HAVING count(o.id) = 0
--- rows
name
c

=== a join of groups
SELECT c.name, g.n FROM c JOIN (SELECT c_id, count(*) AS n FROM o GROUP BY c_id) AS g ON g.c_id = c.id ORDER BY 1
--- rows
name|n
a|2
b|1

=== the largest of each
SELECT c.name, o.total FROM c JOIN o ON o.c_id = c.id WHERE o.total = (SELECT max(x.total) FROM o AS x WHERE x.c_id = c.id) ORDER BY 1
--- rows
name|total
a|20
b|5
