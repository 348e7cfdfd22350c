row_number, rank, dense_rank, percent_rank, cume_dist, ntile.

=== ties
CREATE TABLE s (id INTEGER PRIMARY KEY, g TEXT, n INTEGER);
INSERT INTO s VALUES (1, 'a', 10), (2, 'a', 10), (3, 'a', 20), (4, 'b', 5), (5, 'b', NULL);
SELECT id, row_number() OVER (ORDER BY id) AS rn, rank() OVER (ORDER BY n NULLS FIRST) AS r, dense_rank() OVER (ORDER BY n NULLS FIRST) AS d FROM s ORDER BY id
--- rows
id|rn|r|d
1|1|3|3
2|2|3|3
3|3|5|4
4|4|2|2
5|5|1|1

=== in partitions
SELECT id, rank() OVER (PARTITION BY g ORDER BY n DESC NULLS LAST) AS r FROM s ORDER BY id
--- rows
id|r
1|2
2|2
3|1
4|1
5|2

=== relative
SELECT id, percent_rank() OVER (ORDER BY n NULLS LAST) AS p, cume_dist() OVER (ORDER BY n NULLS LAST) AS c FROM s ORDER BY id
--- rows
id|p|c
1|0.25|0.6
2|0.25|0.6
3|0.75|0.8
4|0|0.2
5|1|1

=== ntile
SELECT id, ntile(2) OVER (ORDER BY id) AS a, ntile(10) OVER (ORDER BY id) AS b FROM s ORDER BY id
--- rows
id|a|b
1|1|1
2|1|2
3|1|3
4|2|4
5|2|5

=== without an order
SELECT id, rank() OVER () AS r FROM s ORDER BY id
--- rows
id|r
1|1
2|1
3|1
4|1
5|1

=== ntile of nothing
-- unlike sqlite: its message has no code.
SELECT ntile(0) OVER (ORDER BY id) FROM s
--- rows
22014 ntile takes a positive number.
