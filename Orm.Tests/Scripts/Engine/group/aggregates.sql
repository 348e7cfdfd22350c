count, sum, avg, min, max.

=== of numbers
CREATE TABLE t (g TEXT, n INTEGER, x NUMERIC(6, 2), d DOUBLE PRECISION);
INSERT INTO t VALUES ('a', 1, 1.10, 0.5), ('a', 2, 2.25, 1.5), ('b', NULL, NULL, NULL), ('b', 4, 0.01, 2.0);
SELECT count(*), count(n), sum(n), avg(n), min(n), max(n) FROM t
--- rows
count|count|sum|avg|min|max
4|3|7|2.3333333333333333|1|4

=== of decimals
SELECT sum(x), avg(x), min(x), max(x) FROM t
--- rows
sum|avg|min|max
3.36|1.12000000000000000000|0.01|2.25

=== of doubles
SELECT sum(d), avg(d), min(d), max(d) FROM t
--- rows
sum|avg|min|max
4|1.3333333333333333|0.5|2

=== of nothing
SELECT count(*), sum(n), avg(x), max(g) FROM t WHERE FALSE
--- rows
count|sum|avg|max
0|NULL|NULL|NULL

=== distinct
INSERT INTO t VALUES ('a', 1, 1.10, 0.5);
SELECT count(DISTINCT n), sum(DISTINCT n), count(DISTINCT g) FROM t
--- rows
count|sum|count
3|7|2

=== of texts
SELECT min(g), max(g) FROM t
--- rows
min|max
a|b

=== of expressions
SELECT sum(n * 2 + 1), max(n) - min(n) FROM t
--- rows
sum|?column?
20|3

=== nested
SELECT sum(count(*)) FROM t GROUP BY g
--- rows
42803 An aggregate stands inside another one (line 1, column 8).
