first_value, last_value, nth_value, lag and lead.

=== the whole partition
CREATE TABLE s (id INTEGER PRIMARY KEY, g TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'a', 5), (2, 'a', NULL), (3, 'a', 7), (4, 'b', 1);
SELECT id, first_value(n) OVER w AS f, last_value(n) OVER w AS l, nth_value(n, 2) OVER w AS t FROM s
WINDOW w AS (PARTITION BY g ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) ORDER BY id
--- rows
id|f|l|t
1|5|7|NULL
2|5|7|NULL
3|5|7|NULL
4|1|1|NULL

=== so far
SELECT id, last_value(id) OVER (ORDER BY g) AS l FROM s ORDER BY id
--- rows
id|l
1|3
2|3
3|3
4|4

=== neighbours
SELECT id, lag(n) OVER (ORDER BY id) AS p, lead(n, 2, -1) OVER (ORDER BY id) AS f FROM s ORDER BY id
--- rows
id|p|f
1|NULL|7
2|5|1
3|NULL|-1
4|7|-1

=== the second of none
SELECT nth_value(n, 0) OVER (ORDER BY id) FROM s
--- rows
22016 nth_value counts from 1.
