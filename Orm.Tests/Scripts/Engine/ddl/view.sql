Views.

=== a query with a name
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
CREATE VIEW big AS SELECT id, v * 2 AS twice FROM t WHERE v > 10;
SELECT * FROM big ORDER BY id
--- rows
id|twice
2|40
3|60

=== it sees what comes later
INSERT INTO t VALUES (4, 40);
SELECT count(*) FROM big
--- rows
count
3

=== of a view
CREATE VIEW bigger AS SELECT twice FROM big WHERE twice > 50;
SELECT * FROM bigger ORDER BY twice
--- rows
twice
60
80

=== with names of its own
CREATE VIEW named (a, b) AS SELECT id, v FROM t;
SELECT a, b FROM named WHERE a = 1
--- rows
a|b
1|10

=== joined
SELECT t.id, big.twice FROM t LEFT JOIN big ON big.id = t.id ORDER BY t.id
--- rows
id|twice
1|NULL
2|40
3|60
4|80

=== the name is taken
CREATE VIEW big AS SELECT 1 AS x
--- rows
42P07 There is a table, view, index or sequence 'big' already (line 1, column 13).
