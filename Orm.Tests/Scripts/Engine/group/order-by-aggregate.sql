Ordering by aggregates.

=== that are selected
CREATE TABLE t (g TEXT, n INTEGER);
INSERT INTO t VALUES ('a', 1), ('a', 5), ('b', 3), ('c', 9);
SELECT g, sum(n) AS s FROM t GROUP BY g ORDER BY s DESC, g
--- rows
g|s
c|9
a|6
b|3

=== that are not
SELECT g FROM t GROUP BY g ORDER BY count(*) DESC, g
--- rows
g
a
b
c

=== with a limit
SELECT g FROM t GROUP BY g ORDER BY max(n) DESC LIMIT 1
--- rows
g
c
