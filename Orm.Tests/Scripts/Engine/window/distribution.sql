percent_rank, cume_dist and ntile.

=== with peers
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 10), (2, 20), (3, 20), (4, 30), (5, 40);
SELECT id, percent_rank() OVER w AS p, cume_dist() OVER w AS c, ntile(2) OVER w AS t FROM s WINDOW w AS (ORDER BY n) ORDER BY id
--- rows
id|p|c|t
1|0|0.2|1
2|0.25|0.6|1
3|0.25|0.6|1
4|0.75|0.8|2
5|1|1|2

=== more parts than rows
SELECT id, ntile(7) OVER (ORDER BY id) AS t FROM s ORDER BY id
--- rows
id|t
1|1
2|2
3|3
4|4
5|5

=== no parts
SELECT ntile(0) OVER (ORDER BY id) FROM s
--- rows
22014 ntile takes a positive number.
