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
