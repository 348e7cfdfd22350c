FILTER in windows.

=== some rows count
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 10), (2, 25), (3, 20), (4, 35);
SELECT id, count(*) FILTER (WHERE n > 15) OVER (ORDER BY id) AS c, sum(n) FILTER (WHERE n < 15) OVER () AS s FROM s ORDER BY id
--- rows
id|c|s
1|0|10
2|1|10
3|2|10
4|3|10

=== not for a rank
SELECT rank() FILTER (WHERE n > 1) OVER (ORDER BY n) FROM s
--- rows
0A000 FILTER of a function that is no aggregate is not supported (line 1, column 8).
