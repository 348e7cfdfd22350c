What * means in a view is fixed when the view is made.
not on sqlite: it finds out when the view is read.

=== a table gets more columns
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER);
CREATE TABLE u (id INTEGER PRIMARY KEY, b INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
INSERT INTO u VALUES (1, 100), (3, 300);
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW w AS SELECT x.*, u.b FROM t AS x JOIN u ON u.id = x.id;
CREATE VIEW named (k, l) AS SELECT * FROM t;
CREATE VIEW using_id AS SELECT * FROM t FULL JOIN u USING (id);
CREATE VIEW common AS SELECT * FROM t NATURAL LEFT JOIN u;
CREATE VIEW lacking AS SELECT * FROM (SELECT a FROM t) AS p NATURAL JOIN (SELECT b FROM u) AS q;
CREATE VIEW nested AS SELECT * FROM (SELECT * FROM t) AS s WHERE EXISTS (SELECT * FROM u WHERE b > a);
CREATE VIEW parts AS WITH c AS (SELECT * FROM t) SELECT * FROM c UNION ALL SELECT * FROM u;
CREATE VIEW unclear AS SELECT a, b FROM t, u WHERE t.id = u.id ORDER BY a;
CREATE VIEW series AS SELECT * FROM generate_series(1, 2) AS n, (SELECT max(a) FROM t) AS m;
CREATE VIEW over_v AS SELECT * FROM v;
ALTER TABLE t ADD COLUMN b INTEGER DEFAULT 5;
ALTER TABLE u ADD COLUMN a INTEGER DEFAULT 7;
SELECT * FROM v ORDER BY id
--- rows
id|a
1|10
2|20

=== of one table of two
SELECT * FROM w
--- rows
id|a|b
1|10|100

=== under other names
SELECT * FROM named ORDER BY k
--- rows
k|l
1|10
2|20

=== what USING has joined
SELECT * FROM using_id ORDER BY id
--- rows
id|a|b
1|10|100
2|20|NULL
3|NULL|300

=== what NATURAL has joined
SELECT * FROM common ORDER BY id
--- rows
id|a|b
1|10|100
2|20|NULL

=== where nothing was common
SELECT * FROM lacking ORDER BY a, b
--- rows
a|b
10|100
10|300
20|100
20|300

=== in queries within
SELECT * FROM nested ORDER BY id
--- rows
id|a
1|10
2|20

=== in WITH and UNION
SELECT * FROM parts ORDER BY id, a
--- rows
id|a
1|10
1|100
2|20
3|300

=== a name that two tables have by now
SELECT * FROM unclear
--- rows
a|b
10|100

=== functions and queries
SELECT * FROM series ORDER BY n
--- rows
n|max
1|20
2|20

=== a view of a view
SELECT * FROM over_v ORDER BY id
--- rows
id|a
1|10
2|20

=== replaced with what the table has now
CREATE OR REPLACE VIEW v AS SELECT * FROM t;
SELECT * FROM v ORDER BY id
--- rows
id|a|b
1|10|5
2|20|5

=== the view over it stays
SELECT * FROM over_v ORDER BY id
--- rows
id|a
1|10
2|20

=== a column that came later can go
ALTER TABLE u DROP COLUMN a;
SELECT * FROM using_id ORDER BY id
--- rows
id|a|b
1|10|100
2|20|NULL
3|NULL|300

=== one that was there cannot
ALTER TABLE t DROP COLUMN a
--- rows
2BP01 The view 'common' depends on it (line 1, column 15). Drop the view first, or write CASCADE.

=== a table that the view names gets another name
ALTER TABLE u RENAME TO other;
SELECT * FROM using_id ORDER BY id
--- rows
id|a|b
1|10|100
2|20|NULL
3|NULL|300

=== a query within keeps the table around it
CREATE TABLE p (x INTEGER);
CREATE TABLE q (y INTEGER);
INSERT INTO p VALUES (1), (2);
INSERT INTO q VALUES (1);
CREATE VIEW correlated AS SELECT x, (SELECT count(*) FROM q WHERE y = x) AS n FROM p;
ALTER TABLE q ADD COLUMN x INTEGER DEFAULT 9;
SELECT * FROM correlated ORDER BY x
--- rows
x|n
1|1
2|0

=== dropped in a transaction that is rolled back
BEGIN;
ALTER TABLE p ADD COLUMN z INTEGER;
CREATE OR REPLACE VIEW correlated AS SELECT *, 1::BIGINT AS n FROM (SELECT x FROM p) AS o;
ROLLBACK;
SELECT * FROM correlated ORDER BY x
--- rows
x|n
1|1
2|0
