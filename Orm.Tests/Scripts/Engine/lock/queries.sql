Locks in queries within queries.
not on sqlite: it has no FOR UPDATE.

=== a query in FROM
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 5), (2, 6), (3, 7);
SELECT s.id FROM (SELECT id, n FROM t WHERE n > 5) AS s ORDER BY s.id FOR UPDATE
--- rows
id
2
3

=== one that locks itself
SELECT count(*) FROM (SELECT id FROM t WHERE n < 7 FOR UPDATE) AS s
--- rows
count
2

=== in WITH
WITH next AS (SELECT id FROM t ORDER BY n DESC LIMIT 1 FOR UPDATE SKIP LOCKED)
UPDATE t SET n = 0 FROM next WHERE t.id = next.id RETURNING t.id, t.n
--- rows
id|n
3|0

=== the same with a subquery
UPDATE t SET n = n + 1 WHERE id = (SELECT id FROM t WHERE n > 0 ORDER BY id LIMIT 1 FOR UPDATE) RETURNING id, n
--- rows
id|n
1|6

=== a view
CREATE VIEW v AS SELECT id, n FROM t WHERE n > 0;
SELECT id FROM v ORDER BY id FOR UPDATE
--- rows
id
1
2

=== a view by name
SELECT id FROM v ORDER BY id FOR SHARE OF v
--- rows
id
1
2

=== a series beside it
SELECT t.id, i FROM t, generate_series(1, 2) AS s(i) WHERE t.id = 1 ORDER BY i FOR UPDATE OF t
--- rows
id|i
1|1
1|2

=== of a series
SELECT i FROM generate_series(1, 2) AS s(i) FOR UPDATE OF s
--- rows
0A000 FOR UPDATE of anything but tables and queries is not supported (line 1, column 59).
