Queries in ON CONFLICT DO UPDATE see the rows as they were before the statement.
not on sqlite: it sees them while they change.

=== SET
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
INSERT INTO t VALUES (1, 1), (5, 50), (2, 2) ON CONFLICT (id) DO UPDATE SET n = (SELECT sum(x.n) FROM t AS x) + excluded.n RETURNING id, n, (SELECT count(*) FROM t)

=== it is so
SELECT id, n FROM t ORDER BY id

=== WHERE
INSERT INTO t VALUES (1, 0), (2, 0), (6, 0) ON CONFLICT (id) DO UPDATE SET n = 0 WHERE t.n = (SELECT max(x.n) FROM t AS x) RETURNING id, n

=== it is so as well
SELECT id, n FROM t ORDER BY id

=== of the row in the way itself
INSERT INTO t VALUES (5, 500) ON CONFLICT (id) DO UPDATE SET n = excluded.n + (SELECT x.n FROM t AS x WHERE x.id = excluded.id) RETURNING n, (SELECT x.n FROM t AS x WHERE x.id = t.id)

=== a row twice
INSERT INTO t VALUES (1, 1), (1, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n

=== a row that the statement has added
INSERT INTO t VALUES (9, 1), (9, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n

=== or leaves alone
INSERT INTO t VALUES (9, 1), (9, 2) ON CONFLICT (id) DO NOTHING RETURNING id, n

=== one that another part of the statement has added
WITH a AS (INSERT INTO t VALUES (20, 1) RETURNING id) INSERT INTO t SELECT id, 2 FROM a ON CONFLICT (id) DO UPDATE SET n = 3

=== or changed
WITH a AS (UPDATE t SET n = -1 WHERE id = 1 RETURNING id) INSERT INTO t SELECT id, 2 FROM a ON CONFLICT (id) DO UPDATE SET n = 3

=== a row of several that does not meet the condition
INSERT INTO t VALUES (1, 1), (1, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n WHERE excluded.n = 2

=== and is the same
SELECT id, n FROM t ORDER BY id
