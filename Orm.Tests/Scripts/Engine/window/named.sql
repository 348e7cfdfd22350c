WINDOW names a window.

=== used twice
CREATE TABLE s (id INTEGER PRIMARY KEY, g TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'a', 1), (2, 'a', 2), (3, 'b', 3);
SELECT id, sum(n) OVER w AS s, row_number() OVER w AS r FROM s WINDOW w AS (PARTITION BY g ORDER BY id) ORDER BY id
--- rows
id|s|r
1|1|1
2|3|2
3|3|1

=== with more behind it
SELECT id, sum(n) OVER (w ORDER BY id) AS s FROM s WINDOW w AS (PARTITION BY g) ORDER BY id
--- rows
id|s
1|1
2|3
3|3

=== there is none
SELECT sum(n) OVER nope FROM s
--- rows
42704 There is no window 'nope' (line 1, column 20).

=== twice
-- unlike sqlite: it takes one of them.
SELECT sum(n) OVER w FROM s WINDOW w AS (), w AS (ORDER BY id)
--- rows
42P20 The window 'w' is defined twice (line 2, column 45).
