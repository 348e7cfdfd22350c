Trees, with their paths.

=== down
CREATE TABLE node (id INTEGER PRIMARY KEY, parent INTEGER, name TEXT);
INSERT INTO node VALUES (1, NULL, 'root'), (2, 1, 'a'), (3, 1, 'b'), (4, 2, 'aa'), (5, 4, 'aaa');
WITH RECURSIVE t(id, path, depth) AS (
  SELECT id, name, 0 FROM node WHERE parent IS NULL
  UNION ALL SELECT n.id, t.path || '/' || n.name, t.depth + 1 FROM node AS n JOIN t ON n.parent = t.id)
SELECT path, depth FROM t ORDER BY path
--- rows
path|depth
root|0
root/a|1
root/a/aa|2
root/a/aa/aaa|3
root/b|1

=== how many are below
WITH RECURSIVE t(top, id) AS (
  SELECT id, id FROM node UNION ALL SELECT t.top, n.id FROM node AS n JOIN t ON n.parent = t.id)
SELECT top, count(*) - 1 AS below FROM t GROUP BY top ORDER BY top
--- rows
top|below
1|4
2|2
3|0
4|1
5|0

=== twice in one step
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT a.n + b.n FROM t AS a, t AS b WHERE a.n < 4) SELECT n FROM t
--- rows
42P19 The step of 't' refers to it more than once (line 1, column 16).
