ON CONFLICT ON CONSTRAINT, and keys of several columns.
not on sqlite: it has no ON CONSTRAINT.

=== by name
CREATE TABLE t (a INTEGER, b INTEGER, n INTEGER, CONSTRAINT ab UNIQUE (a, b));
INSERT INTO t VALUES (1, 1, 1);
INSERT INTO t VALUES (1, 1, 2) ON CONFLICT ON CONSTRAINT ab DO UPDATE SET n = t.n + excluded.n RETURNING n
--- rows
n
3

=== by columns in another order
INSERT INTO t VALUES (1, 1, 2) ON CONFLICT (b, a) DO UPDATE SET n = 0 RETURNING n
--- rows
n
0

=== by a part of the key
INSERT INTO t VALUES (1, 1, 2) ON CONFLICT (a) DO NOTHING
--- rows
42P10 There is no unique key of these columns (line 1, column 44).

=== there is no such constraint
INSERT INTO t VALUES (1, 1, 2) ON CONFLICT ON CONSTRAINT nope DO NOTHING
--- rows
42704 There is no unique constraint 'nope' (line 1, column 44).

=== NULL never conflicts
INSERT INTO t VALUES (1, NULL, 5), (1, NULL, 6) ON CONFLICT (a, b) DO NOTHING;
SELECT count(*) FROM t
--- rows
count
3
