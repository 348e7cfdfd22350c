What aggregates take as arguments.

=== a case
CREATE TABLE s (k TEXT, v INTEGER);
INSERT INTO s VALUES ('a', 1), ('b', 2), ('a', 3);
SELECT sum(CASE WHEN k = 'a' THEN v ELSE 0 END) AS a, sum(CASE WHEN k = 'b' THEN v END) AS b FROM s
--- rows
a|b
4|2

=== several of the same
SELECT sum(v), sum(v) + 1, sum(v) * 2 FROM s
--- rows
sum|?column?|?column?
6|7|12

=== in an expression of groups
SELECT k, sum(v) * 100 / (SELECT sum(v) FROM s) AS percent FROM s GROUP BY k ORDER BY k
--- rows
k|percent
a|66
b|33
