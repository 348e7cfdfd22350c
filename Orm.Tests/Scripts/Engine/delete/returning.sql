DELETE with RETURNING.

=== what was deleted
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 5), (2, 6), (3, 7);
DELETE FROM t WHERE n > 5 RETURNING id, n * 10 AS ten
--- rows
id|ten
2|60
3|70

=== moved
-- not on sqlite: it has no changes in WITH.
CREATE TABLE archive (id INTEGER, n INTEGER);
WITH gone AS (DELETE FROM t RETURNING *) INSERT INTO archive SELECT * FROM gone;
SELECT * FROM archive
--- rows
id|n
1|5
