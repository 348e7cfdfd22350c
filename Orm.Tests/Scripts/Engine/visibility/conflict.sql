Queries in ON CONFLICT DO UPDATE see the rows as they were before the statement.
not on sqlite: it sees them while they change.

=== SET
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
INSERT INTO t VALUES (1, 1), (5, 50), (2, 2) ON CONFLICT (id) DO UPDATE SET n = (SELECT sum(x.n) FROM t AS x) + excluded.n RETURNING id, n, (SELECT count(*) FROM t)
--- rows
id|n|count
1|31|2
5|50|2
2|32|2

=== it is so
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|31
2|32
5|50

=== WHERE
INSERT INTO t VALUES (1, 0), (2, 0), (6, 0) ON CONFLICT (id) DO UPDATE SET n = 0 WHERE t.n = (SELECT max(x.n) FROM t AS x) RETURNING id, n
--- rows
id|n
6|0

=== it is so as well
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|31
2|32
5|50
6|0

=== of the row in the way itself
INSERT INTO t VALUES (5, 500) ON CONFLICT (id) DO UPDATE SET n = excluded.n + (SELECT x.n FROM t AS x WHERE x.id = excluded.id) RETURNING n, (SELECT x.n FROM t AS x WHERE x.id = t.id)
--- rows
n|n
550|50

=== a row twice
INSERT INTO t VALUES (1, 1), (1, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.

=== a row that the statement has added
INSERT INTO t VALUES (9, 1), (9, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.

=== or leaves alone
INSERT INTO t VALUES (9, 1), (9, 2) ON CONFLICT (id) DO NOTHING RETURNING id, n
--- rows
id|n
9|1

=== one that another part of the statement has added
WITH a AS (INSERT INTO t VALUES (20, 1) RETURNING id) INSERT INTO t SELECT id, 2 FROM a ON CONFLICT (id) DO UPDATE SET n = 3
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.

=== or changed
WITH a AS (UPDATE t SET n = -1 WHERE id = 1 RETURNING id) INSERT INTO t SELECT id, 2 FROM a ON CONFLICT (id) DO UPDATE SET n = 3
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.

=== a row of several that does not meet the condition
INSERT INTO t VALUES (1, 1), (1, 2) ON CONFLICT (id) DO UPDATE SET n = excluded.n WHERE excluded.n = 2
--- rows
1 changed

=== and is the same
SELECT id, n FROM t ORDER BY id
--- rows
id|n
1|2
2|32
5|550
6|0
9|1
