The condition of DO UPDATE.

=== rows that it leaves alone
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, note TEXT);
INSERT INTO t VALUES (1, 5, 'old'), (2, 9, 'old');
INSERT INTO t VALUES (1, 7, 'new'), (2, 7, 'new'), (3, 7, 'new')
ON CONFLICT (id) DO UPDATE SET n = excluded.n, note = excluded.note WHERE t.n < excluded.n;
SELECT * FROM t ORDER BY id
--- rows
id|n|note
1|7|new
2|9|old
3|7|new

=== what RETURNING gives
-- unlike sqlite: it gives rows that were left alone as well.
INSERT INTO t VALUES (1, 6, 'x'), (4, 6, 'x')
ON CONFLICT (id) DO UPDATE SET note = 'y' WHERE t.n > 100 RETURNING id, note
--- rows
id|note
4|x

=== both rows are seen
INSERT INTO t VALUES (1, 100, 'z') ON CONFLICT (id) DO UPDATE SET n = t.n + excluded.n, note = t.note || excluded.note
RETURNING n, note
--- rows
n|note
107|newz
