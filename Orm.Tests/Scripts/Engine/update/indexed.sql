Updates of what is in an index.

=== found under the new value
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
CREATE INDEX t_v ON t (v);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
UPDATE t SET v = v + 100 WHERE v >= 20;
SELECT id, v FROM t WHERE v > 100 ORDER BY v
--- rows
id|v
2|120
3|130

=== not under the old one
SELECT count(*) FROM t WHERE v = 20
--- rows
count
0

=== every row once, though the update moves it ahead
UPDATE t SET v = v + 1 WHERE v > 0;
SELECT v FROM t ORDER BY v
--- rows
v
11
121
131
