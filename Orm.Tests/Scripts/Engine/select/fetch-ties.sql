FETCH FIRST ... WITH TIES.
not on sqlite: it has no FETCH.

=== equal to the last one
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 3), (2, 3), (3, 2), (4, 2), (5, 1);
SELECT id FROM s ORDER BY n DESC FETCH FIRST 3 ROWS WITH TIES
--- rows
id
1
2
3
4

=== exactly
SELECT id FROM s ORDER BY n DESC, id FETCH NEXT 3 ROWS ONLY
--- rows
id
1
2
3

=== one
SELECT id FROM s ORDER BY n FETCH FIRST ROW ONLY
--- rows
id
5

=== with an offset
SELECT count(*) FROM (SELECT id FROM s ORDER BY n DESC OFFSET 1 ROW FETCH FIRST 1 ROW WITH TIES) AS t
--- rows
count
1

=== no rows
SELECT id FROM s ORDER BY n FETCH FIRST 0 ROWS WITH TIES
--- rows
id

=== no rows, where the first ones are NULL
CREATE TABLE nulls (id INTEGER, n INTEGER);
INSERT INTO nulls VALUES (1, NULL), (2, NULL), (3, 1);
SELECT id FROM nulls ORDER BY n NULLS FIRST FETCH FIRST 0 ROWS WITH TIES
--- rows
id

=== no rows, again and again
SELECT g.n, t.id FROM generate_series(1, 2) AS g (n) LEFT JOIN LATERAL (SELECT id FROM nulls WHERE id > 0 * g.n ORDER BY nulls.n NULLS FIRST FETCH FIRST 0 ROWS WITH TIES) AS t ON true ORDER BY 1
--- rows
n|id
1|NULL
2|NULL
