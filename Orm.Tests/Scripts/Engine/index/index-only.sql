Queries whose columns an index has are answered without the rows.
not on sqlite: it has no INCLUDE.

=== tables
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, c DOUBLE PRECISION, d NUMERIC, e CHAR(3), f BYTEA);
CREATE INDEX t_a ON t (a DESC, b) INCLUDE (c, d, e, f);
INSERT INTO t SELECT i, i % 100, 'b' || i, i / 4.0, i / 10.0, 'e' || i % 10, NULL FROM generate_series(1, 2000) AS g(i);
INSERT INTO t VALUES
  (3001, 7000, NULL, NULL, NULL, NULL, NULL),
  (3002, 7000, 'a long text, which is not within its view', '-0', 1.50, 'x', '\x0001ff00'),
  (3003, 7000, '', 'NaN', 12345678901234567890.123, 'x y', '\x'),
  (3004, NULL, 'without a', 0.5, 0, NULL, NULL);
ANALYZE
--- rows
2004 changed

=== the columns of the index, and the row id
EXPLAIN (COSTS OFF) SELECT id, a, b, c, d, e, f FROM t WHERE a = 7000
--- rows
QUERY PLAN
Project (id, a, b, c, d, e, f)
  -> Filter (a = 7000)
    -> Index Only Scan using t_a on t (a = 7000)

=== their values
SELECT id, a, b, c, d, e || '.' AS e, f FROM t WHERE a = 7000 ORDER BY id
--- rows
id|a|b|c|d|e|f
3001|7000|NULL|NULL|NULL|NULL|NULL
3002|7000|a long text, which is not within its view|-0|1.50|x.|\x0001ff00
3003|7000||NaN|12345678901234567890.123|x y.|\x

=== NULL in the key
SELECT id, b, c FROM t WHERE a > 6999 OR a IS NULL ORDER BY id
--- rows
id|b|c
3001|NULL|NULL
3002|a long text, which is not within its view|-0
3003||NaN
3004|without a|0.5

=== a range, counted
EXPLAIN (COSTS OFF) SELECT count(*), sum(c) FROM t WHERE a BETWEEN 10 AND 12
--- rows
QUERY PLAN
Project (count(*) AS count, sum(c) AS sum)
  -> Aggregate (count(*), sum(c))
    -> Filter ((a >= 10) AND (a <= 12))
      -> Index Only Scan using t_a on t (a >= 10 AND a <= 12)

=== counted
SELECT count(*), sum(c) FROM t WHERE a BETWEEN 10 AND 12
--- rows
count|sum
60|14415

=== the first rows of an order
EXPLAIN (COSTS OFF) SELECT a, b FROM t ORDER BY a, b DESC LIMIT 2
--- rows
QUERY PLAN
Limit 2
  -> Project (a, b)
    -> Index Only Scan Backward using t_a on t

=== backward
SELECT a, b FROM t WHERE a < 5 ORDER BY a, b DESC LIMIT 2
--- rows
a|b
0|b900
0|b800

=== another table
CREATE TABLE u (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER);
CREATE INDEX u_a ON u (a) INCLUDE (b);
INSERT INTO u SELECT i, i % 500, i, i FROM generate_series(1, 5000) AS g(i);
ANALYZE
--- rows
5000 changed

=== a column that it does not have
EXPLAIN (COSTS OFF) SELECT c FROM u WHERE a = 3
--- rows
QUERY PLAN
Project (c)
  -> Filter (a = 3)
    -> Index Scan using u_a on u (a = 3)

=== a lookup of a join
EXPLAIN (COSTS OFF) SELECT x.id, y.b FROM u AS x JOIN u AS y ON y.a = x.b WHERE x.id = 7
--- rows
QUERY PLAN
Project (id, b)
  -> Apply (Inner) on y.a = x.b
    -> Filter (x.id = 7)
      -> Key Scan on u x (x.id = 7)
    -> Index Only Scan using u_a on u y (y.a = x.b)

=== its rows
SELECT x.id, y.b FROM u AS x JOIN u AS y ON y.a = x.b WHERE x.id = 7 ORDER BY y.b
--- rows
id|b
7|7
7|507
7|1007
7|1507
7|2007
7|2507
7|3007
7|3507
7|4007
7|4507

=== the included column does not order
SELECT a, id FROM u WHERE a = 3 ORDER BY a, id DESC LIMIT 3
--- rows
a|id
3|4503
3|4003
3|3503

=== an included column is changed
UPDATE u SET b = -b WHERE a = 3 AND id < 1000;
SELECT id, b FROM u WHERE a = 3 ORDER BY id
--- rows
id|b
3|-3
503|-503
1003|1003
1503|1503
2003|2003
2503|2503
3003|3003
3503|3503
4003|4003
4503|4503

=== and the row goes, and comes with another one
DELETE FROM u WHERE id = 3;
INSERT INTO u VALUES (3, 3, 33, 33);
SELECT id, b FROM u WHERE a = 3 ORDER BY id LIMIT 2
--- rows
id|b
3|33
503|-503

=== in the transaction that changes it
BEGIN;
UPDATE u SET b = 0 WHERE a = 3;
SELECT sum(b) FROM u WHERE a = 3
--- rows
sum
0

=== and when it is rolled back
ROLLBACK;
SELECT sum(b) FROM u WHERE a = 3
--- rows
sum
21554

=== a unique key
CREATE TABLE v (id INTEGER PRIMARY KEY, k INTEGER, n INTEGER, UNIQUE (k) INCLUDE (n));
INSERT INTO v VALUES (1, 10, 100), (2, 20, 200);
UPDATE v SET n = n + 1
--- rows
4 changed

=== a unique key with an included column
EXPLAIN (COSTS OFF) SELECT n FROM v WHERE k = 10
--- rows
QUERY PLAN
Project (n)
  -> Filter (k = 10)
    -> Index Only Scan using v_k_key on v (k = 10)

=== its value
SELECT n FROM v WHERE k = 10
--- rows
n
101

=== is unique by its key alone
INSERT INTO v VALUES (3, 10, 300)
--- rows
23505 There is a row with the same key in 'v' (unique key 'v_k_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== also against a row whose included column has changed
UPDATE v SET k = 20 WHERE id = 1
--- rows
23505 There is a row with the same key in 'v' (unique key 'v_k_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== a change that fails leaves nothing in the index
CREATE TABLE w (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
CREATE INDEX w_a ON w (a);
CREATE UNIQUE INDEX w_b ON w (b);
INSERT INTO w VALUES (1, 1, 1), (2, 2, 2);
INSERT INTO w VALUES (1, 9, 9) ON CONFLICT (id) DO UPDATE SET a = 5, b = 2
--- rows
23505 There is a row with the same key in 'w' (unique key 'w_b'). Use another key, update the row that has it, or write ON CONFLICT.

=== nothing
SELECT a FROM w WHERE a = 5
--- rows
a

=== an index of some rows
CREATE TABLE x (id INTEGER PRIMARY KEY, a INTEGER, b TEXT, done BOOLEAN);
CREATE INDEX x_a ON x (a) INCLUDE (b, done) WHERE NOT done;
INSERT INTO x SELECT i, i % 10, 'b' || i, i % 3 > 0 FROM generate_series(1, 1000) AS g(i);
ANALYZE
--- rows
1000 changed

=== some rows, with an included column
EXPLAIN (COSTS OFF) SELECT a, b FROM x WHERE NOT done AND a = 5
--- rows
QUERY PLAN
Project (a, b)
  -> Filter ((NOT done) AND (a = 5))
    -> Index Only Scan using x_a on x (a = 5 AND NOT done)

=== their rows
SELECT a, b FROM x WHERE NOT done AND a = 5 ORDER BY id LIMIT 2
--- rows
a|b
5|b15
5|b45

=== an index of an expression
CREATE INDEX x_b ON x (lower(b)) INCLUDE (b)
--- rows


=== an expression, with the column that it is made of
EXPLAIN (COSTS OFF) SELECT b FROM x WHERE lower(b) = 'b17'
--- rows
QUERY PLAN
Project (b)
  -> Filter (lower(b) = 'b17')
    -> Index Only Scan using x_b on x (lower(b) = 'b17')

=== its row
SELECT b FROM x WHERE lower(b) = 'b17'
--- rows
b
b17

=== an index of reals
CREATE TABLE y (id INTEGER PRIMARY KEY, r DOUBLE PRECISION);
CREATE INDEX y_r ON y (r);
INSERT INTO y VALUES (1, '-0'), (2, 0)
--- rows
2 changed

=== reals keep their sign in what is included, and are read from the row where they are the key
EXPLAIN (COSTS OFF) SELECT r FROM y WHERE r = 0
--- rows
QUERY PLAN
Project (r)
  -> Filter (r = 0)
    -> Seq Scan on y

=== their signs
SELECT r FROM y WHERE r = 0 ORDER BY id
--- rows
r
-0
0
