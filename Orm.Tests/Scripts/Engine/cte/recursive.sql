WITH RECURSIVE.

=== counting
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n ORDER BY i
--- rows
i
1
2
3
4
5

=== a tree with its depth
CREATE TABLE node (id INTEGER PRIMARY KEY, parent INTEGER, name TEXT);
INSERT INTO node VALUES (1, NULL, 'root'), (2, 1, 'a'), (3, 1, 'b'), (4, 2, 'c');
WITH RECURSIVE tree (id, path, depth) AS (SELECT id, name, 0 FROM node WHERE parent IS NULL UNION ALL SELECT n.id, t.path || '/' || n.name, t.depth + 1 FROM node AS n JOIN tree AS t ON n.parent = t.id) SELECT path, depth FROM tree ORDER BY path
--- rows
path|depth
root|0
root/a|1
root/a/c|2
root/b|1

=== up to the root
WITH RECURSIVE up AS (SELECT id, parent FROM node WHERE id = 4 UNION ALL SELECT n.id, n.parent FROM node AS n JOIN up ON n.id = up.parent) SELECT id FROM up ORDER BY id
--- rows
id
1
2
4

=== UNION ends circles
WITH RECURSIVE r (n) AS (SELECT 1 UNION SELECT (n + 1) % 4 FROM r) SELECT n FROM r ORDER BY n
--- rows
n
0
1
2
3

=== with an aggregate outside
WITH RECURSIVE f (a, b) AS (SELECT 0, 1 UNION ALL SELECT b, a + b FROM f WHERE b < 50) SELECT count(*), max(a) FROM f
--- rows
count|max
10|34

=== a limit outside stops it
-- unlike postgresql: it may run on; here only as many rows as are asked for are made.
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n LIMIT 3
--- rows
i
1
2
3

=== the first part refers to itself
WITH RECURSIVE n (i) AS (SELECT i FROM n UNION ALL SELECT 1) SELECT i FROM n
-- unlike sqlite: it takes the parts in any order.
--- rows
42P19 The first part of 'n' refers to itself (line 1, column 16).
