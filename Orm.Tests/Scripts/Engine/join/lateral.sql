LATERAL sees the tables before it.
not on sqlite: it has no LATERAL.

=== the best of each
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (a_id INTEGER, score INTEGER);
INSERT INTO a VALUES (1), (2), (3);
INSERT INTO b VALUES (1, 5), (1, 9), (1, 7), (2, 4);
SELECT a.id, t.score FROM a CROSS JOIN LATERAL (SELECT score FROM b WHERE b.a_id = a.id ORDER BY score DESC LIMIT 2) AS t ORDER BY 1, 2
--- rows
id|score
1|7
1|9
2|4

=== left keeps rows
SELECT a.id, t.n FROM a LEFT JOIN LATERAL (SELECT score AS n FROM b WHERE b.a_id = a.id AND score > 4) AS t ON TRUE ORDER BY 1, 2
--- rows
id|n
1|5
1|7
1|9
2|NULL
3|NULL

=== an aggregate always gives a row
SELECT a.id, t.total FROM a, LATERAL (SELECT sum(score) AS total FROM b WHERE b.a_id = a.id) AS t ORDER BY 1
--- rows
id|total
1|21
2|4
3|NULL

=== a function of a column
SELECT a.id, g.n FROM a, generate_series(1, a.id) AS g (n) ORDER BY 1, 2
--- rows
id|n
1|1
2|1
2|2
3|1
3|2
3|3

=== without LATERAL the tables are not seen
SELECT a.id FROM a, (SELECT score FROM b WHERE b.a_id = a.id) AS t
--- rows
42P01 There is no table 'a' in this query (line 1, column 57). Is 'b' meant?
