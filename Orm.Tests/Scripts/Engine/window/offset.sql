lag, lead, first_value, last_value, nth_value.

=== neighbours
CREATE TABLE s (id INTEGER PRIMARY KEY, g TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'a', 10), (2, 'a', NULL), (3, 'a', 20), (4, 'b', 5);
SELECT id, lag(n) OVER (ORDER BY id) AS lag, lead(n) OVER (ORDER BY id) AS lead FROM s ORDER BY id
--- rows
id|lag|lead
1|NULL|NULL
2|10|20
3|NULL|5
4|20|NULL

=== further, with a default
SELECT id, lag(n, 2, -1) OVER (ORDER BY id) AS lag, lead(n, 0) OVER (ORDER BY id) AS self FROM s ORDER BY id
--- rows
id|lag|self
1|-1|10
2|-1|NULL
3|10|20
4|NULL|5

=== in partitions
SELECT id, lead(n) OVER (PARTITION BY g ORDER BY id) AS lead FROM s ORDER BY id
--- rows
id|lead
1|NULL
2|20
3|NULL
4|NULL

=== first and last of the frame
SELECT id, first_value(n) OVER (ORDER BY id) AS f, last_value(n) OVER (ORDER BY id) AS l FROM s ORDER BY id
--- rows
id|f|l
1|10|10
2|10|NULL
3|10|20
4|10|5

=== of the partition
SELECT id, last_value(n) OVER (PARTITION BY g ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS l FROM s ORDER BY id
--- rows
id|l
1|20
2|20
3|20
4|5

=== the nth
SELECT id, nth_value(n, 3) OVER (ORDER BY id) AS t FROM s ORDER BY id
--- rows
id|t
1|NULL
2|NULL
3|20
4|20
