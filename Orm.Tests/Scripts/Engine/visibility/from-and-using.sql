UPDATE ... FROM and DELETE ... USING compute with the rows before, and change each row once.
not on sqlite: it has no DELETE ... USING.

=== FROM of the table itself
CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER, n INTEGER);
INSERT INTO t VALUES (1, NULL, 1), (2, 1, 10), (3, 2, 100), (4, 3, 1000);
UPDATE t SET n = t.n + p.n FROM t AS p WHERE p.id = t.up RETURNING t.id, t.n, p.n, (SELECT x.n FROM t AS x WHERE x.id = t.id)
--- rows
id|n|n|n
2|11|1|10
3|110|10|100
4|1100|100|1000

=== with a subquery over it
UPDATE t SET n = (SELECT sum(x.n) FROM t AS x WHERE x.id < t.id) + p.n FROM t AS p WHERE p.id = t.up RETURNING t.id, t.n, p.n
--- rows
id|n|n
2|2|1
3|23|11
4|232|110

=== a row that meets several
UPDATE t SET n = 5 FROM t AS p WHERE p.id <> t.id AND t.id = 1 RETURNING t.id, t.n
--- rows
id|n
1|5

=== keys change
UPDATE t SET id = t.id + 100 FROM t AS p WHERE p.id = t.up RETURNING t.id, p.id, (SELECT count(*) FROM t AS x WHERE x.id > 100)
--- rows
id|id|count
102|1|0
103|2|0
104|3|0

=== USING of the table itself
DELETE FROM t USING t AS p WHERE p.id < t.id AND t.id < 104 RETURNING t.id, (SELECT count(*) FROM t)
--- rows
id|count
102|4
103|4

=== USING with several partners
CREATE TABLE u (id INTEGER, k INTEGER);
INSERT INTO u VALUES (1, 1), (2, 1), (3, 2);
DELETE FROM t USING u WHERE u.k = 1 AND t.id < 100 RETURNING t.id, EXISTS (SELECT 1 FROM t AS x WHERE x.id = t.id)
--- rows
id|exists
1|true

=== what is left
SELECT id FROM t
--- rows
id
104
