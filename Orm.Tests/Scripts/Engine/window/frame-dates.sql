RANGE frames over days.
not on sqlite: it has no INTERVAL.

=== the last three days
CREATE TABLE d (id INTEGER PRIMARY KEY, day DATE, n INTEGER);
INSERT INTO d VALUES (1, '2026-01-01', 1), (2, '2026-01-02', 2), (3, '2026-01-05', 3), (4, '2026-01-06', 4);
SELECT id, sum(n) OVER (ORDER BY day RANGE BETWEEN INTERVAL '3 days' PRECEDING AND CURRENT ROW) AS s FROM d ORDER BY id
--- rows
id|s
1|1
2|3
3|5
4|7

=== a month around
SELECT id, count(*) OVER (ORDER BY day RANGE BETWEEN INTERVAL '1 month' PRECEDING AND INTERVAL '1 day' FOLLOWING) AS c
FROM d ORDER BY id
--- rows
id|c
1|2
2|2
3|4
4|4
