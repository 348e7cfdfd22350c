Locks are changes: a transaction that only reads has none.
not on sqlite: it has no FOR UPDATE.

=== refused
CREATE TABLE t (id INTEGER PRIMARY KEY);
INSERT INTO t VALUES (1);
BEGIN READ ONLY;
SELECT id FROM t FOR UPDATE
--- rows
25006 The transaction is read-only. Begin it without READ ONLY, on a database that is open for writing.

=== reading goes on
SELECT id FROM t
--- rows
id
1

=== ended
COMMIT;
SELECT id FROM t FOR UPDATE
--- rows
id
1
