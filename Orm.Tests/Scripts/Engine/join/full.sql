FULL JOIN.
not on sqlite: the version of the driver has no FULL JOIN.

=== both sides
CREATE TABLE a (id INTEGER, v TEXT);
CREATE TABLE b (id INTEGER, w TEXT);
INSERT INTO a VALUES (1, 'x'), (2, 'y'), (NULL, 'n');
INSERT INTO b VALUES (2, 'p'), (3, 'q'), (NULL, 'm');
SELECT a.v, b.w FROM a FULL JOIN b ON a.id = b.id ORDER BY v NULLS LAST, w NULLS LAST
--- rows
v|w
n|NULL
x|NULL
y|p
NULL|m
NULL|q

=== only those without a partner
SELECT a.v, b.w FROM a FULL JOIN b ON a.id = b.id WHERE a.id IS NULL OR b.id IS NULL ORDER BY 1 NULLS LAST, 2
--- rows
v|w
n|NULL
x|NULL
NULL|m
NULL|q

=== with USING
SELECT id, v, w FROM a FULL JOIN b USING (id) ORDER BY id NULLS LAST, v NULLS LAST
--- rows
id|v|w
1|x|NULL
2|y|p
3|NULL|q
NULL|n|NULL
NULL|NULL|m
