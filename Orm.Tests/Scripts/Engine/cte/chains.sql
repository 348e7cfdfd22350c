Long chains of WITH.

=== ten steps
WITH a AS (SELECT 1 AS n), b AS (SELECT n * 2 AS n FROM a), c AS (SELECT n * 2 AS n FROM b), d AS (SELECT n * 2 AS n FROM c), e AS (SELECT n * 2 AS n FROM d) SELECT n FROM e
--- rows
n
16

=== joined with itself
WITH t AS (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3) SELECT x.n, y.n FROM t AS x JOIN t AS y ON y.n = x.n + 1 ORDER BY 1
--- rows
n|n
1|2
2|3

=== one that nobody reads is not run
WITH bad AS (SELECT 1 / 0 AS n) SELECT 1 AS a
-- unlike postgresql: it computes constants first.
--- rows
a
1

=== in a set operation
WITH t AS (SELECT 1 AS n) SELECT n FROM t UNION ALL SELECT n + 1 FROM t ORDER BY n
--- rows
n
1
2
