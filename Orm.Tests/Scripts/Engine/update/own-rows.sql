What an UPDATE computes from its own table, it computes from the rows before.
not on sqlite: it reads rows that it has changed already.

=== sums of the rows before
CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER);
INSERT INTO t VALUES (1, 4), (2, 8), (3, 2), (4, 7);
UPDATE t SET k = (SELECT sum(x.k) FROM t AS x WHERE x.id <= t.id);
SELECT id, k FROM t ORDER BY id
--- rows
id|k
1|4
2|12
3|14
4|21

=== the number of equal rows
CREATE TABLE c (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO c VALUES (1, 2), (2, 3), (3, 2), (4, 3), (5, 2);
UPDATE c SET n = (SELECT count(*) FROM c AS x WHERE x.n = c.n);
SELECT id, n FROM c ORDER BY id
--- rows
id|n
1|3
2|2
3|3
4|2
5|3

=== with an index
CREATE INDEX c_n ON c (n);
UPDATE c SET n = (SELECT count(*) FROM c AS x WHERE x.n BETWEEN c.n - 1 AND c.n) + id;
SELECT id, n FROM c ORDER BY id
--- rows
id|n
1|6
2|4
3|8
4|6
5|10

=== exchanged with a neighbour
UPDATE t SET k = coalesce((SELECT x.k FROM t AS x WHERE x.id = t.id + 1), (SELECT min(k) FROM t));
SELECT id, k FROM t ORDER BY id
--- rows
id|k
1|12
2|14
3|21
4|4
