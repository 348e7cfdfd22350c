LIMIT, OFFSET and FETCH.

=== limit
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (1), (2), (3), (4), (5);
SELECT n FROM t ORDER BY n LIMIT 2
--- rows
n
1
2

=== offset
SELECT n FROM t ORDER BY n LIMIT 2 OFFSET 3
--- rows
n
4
5

=== offset alone
-- not on sqlite: OFFSET needs LIMIT there.
SELECT n FROM t ORDER BY n OFFSET 3
--- rows
n
4
5

=== fetch
-- not on sqlite: it has no FETCH.
SELECT n FROM t ORDER BY n DESC FETCH FIRST 2 ROWS ONLY
--- rows
n
5
4

=== with ties
-- not on sqlite: it has no FETCH.
SELECT n / 2 AS h FROM t ORDER BY h FETCH FIRST 2 ROWS WITH TIES
--- rows
h
0
1
1

=== all
-- not on sqlite: it has no LIMIT ALL.
SELECT count(*) FROM (SELECT n FROM t LIMIT ALL) AS d
--- rows
count
5

=== behind the end
SELECT n FROM t ORDER BY n LIMIT 5 OFFSET 10
--- rows
n

=== an expression
SELECT n FROM t ORDER BY n LIMIT 1 + 1 OFFSET 4 - 2
--- rows
n
3
4

=== negative
-- unlike sqlite: it means no limit there.
SELECT n FROM t LIMIT -1
--- rows
2201W LIMIT is negative.
