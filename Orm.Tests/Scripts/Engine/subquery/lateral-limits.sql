LATERAL: the best of each.
not on sqlite: it has no LATERAL.

=== the two largest
CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER, n INTEGER);
INSERT INTO p VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO c VALUES (1, 1, 5), (2, 1, 9), (3, 1, 7), (4, 2, 3);
SELECT p.name, t.n FROM p, LATERAL (SELECT n FROM c WHERE c.p_id = p.id ORDER BY n DESC LIMIT 2) AS t ORDER BY p.name, t.n
--- rows
name|n
a|7
a|9
b|3

=== those without any
SELECT p.name, t.n FROM p LEFT JOIN LATERAL (SELECT n FROM c WHERE c.p_id = p.id ORDER BY n LIMIT 1) AS t ON true ORDER BY p.name
--- rows
name|n
a|5
b|3
c|NULL

=== of a series
SELECT p.id, i FROM p, generate_series(1, p.id) AS s(i) ORDER BY p.id, i
--- rows
id|i
1|1
2|1
2|2
3|1
3|2
3|3

=== without LATERAL the row is not seen
SELECT p.name FROM p, (SELECT n FROM c WHERE c.p_id = p.id) AS t
--- rows
42P01 There is no table 'p' in this query (line 1, column 55). Is 'c' meant?
