RANGE frames.

=== by distance
CREATE TABLE s (n INTEGER);
INSERT INTO s VALUES (1), (2), (4), (4), (7), (NULL);
SELECT n, count(*) OVER (ORDER BY n RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) AS c FROM s ORDER BY n NULLS LAST
-- unlike sqlite: its NULLs come first.
--- rows
n|c
1|2
2|2
4|3
4|3
7|1
NULL|1

=== peers
SELECT n, sum(n) OVER (ORDER BY n RANGE UNBOUNDED PRECEDING) AS s FROM s WHERE n IS NOT NULL ORDER BY n
--- rows
n|s
1|1
2|3
4|11
4|11
7|18

=== descending
SELECT n, count(*) OVER (ORDER BY n DESC RANGE BETWEEN 2 PRECEDING AND CURRENT ROW) AS c FROM s WHERE n IS NOT NULL ORDER BY n
--- rows
n|c
1|2
2|3
4|2
4|2
7|1

=== of dates
-- not on sqlite: it has no intervals.
SELECT d, count(*) OVER (ORDER BY d RANGE BETWEEN INTERVAL '1 day' PRECEDING AND CURRENT ROW) AS c FROM (VALUES (DATE '2024-01-01'), (DATE '2024-01-02'), (DATE '2024-01-04')) AS t (d) ORDER BY d
--- rows
d|c
2024-01-01|1
2024-01-02|2
2024-01-04|1

=== needs one expression
SELECT count(*) OVER (ORDER BY n, -n RANGE 1 PRECEDING) FROM s
--- rows
42P20 RANGE with an offset needs ORDER BY one expression (line 1, column 38).
