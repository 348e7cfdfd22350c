INSERT ... RETURNING.

=== everything
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER DEFAULT 5, b INTEGER);
INSERT INTO t (id, b) VALUES (1, 2), (2, 3) RETURNING *
--- rows
id|a|b
1|5|2
2|5|3

=== expressions
INSERT INTO t VALUES (3, 1, 1) RETURNING id * 10 AS tens, a + b AS total
--- rows
tens|total
30|2

=== of a conflict that does nothing
INSERT INTO t VALUES (3, 0, 0), (4, 0, 0) ON CONFLICT DO NOTHING RETURNING id
--- rows
id
4

=== inside of a WITH
-- not on sqlite: it has no changes in WITH.
WITH made AS (INSERT INTO t VALUES (5, 1, 2), (6, 3, 4) RETURNING id, a + b AS s) SELECT sum(s), count(*) FROM made
--- rows
sum|count
10|2
