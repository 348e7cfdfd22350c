GROUPS frames.

=== by peers
CREATE TABLE s (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO s VALUES (1, 1), (2, 1), (3, 2), (4, 5), (5, 5);
SELECT id, count(*) OVER (ORDER BY n GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c FROM s ORDER BY id
--- rows
id|c
1|2
2|2
3|3
4|3
5|3

=== following
SELECT id, sum(n) OVER (ORDER BY n GROUPS BETWEEN CURRENT ROW AND 1 FOLLOWING) AS c FROM s ORDER BY id
--- rows
id|c
1|4
2|4
3|12
4|10
5|10

=== needs an order
-- unlike sqlite: it takes all rows as peers.
SELECT count(*) OVER (GROUPS 1 PRECEDING) FROM s
--- rows
42P20 GROUPS needs ORDER BY (line 2, column 23).
