CREATE UNIQUE INDEX.

=== it refuses
CREATE TABLE t (a INTEGER, b INTEGER);
CREATE UNIQUE INDEX t_ab ON t (a, b);
INSERT INTO t VALUES (1, 1), (1, 2), (1, NULL), (1, NULL);
INSERT INTO t VALUES (1, 1)
--- rows
23505 There is a row with the same key in 't' (unique key 't_ab'). Use another key, update the row that has it, or write ON CONFLICT.

=== rows that are there already
CREATE TABLE s (a INTEGER);
INSERT INTO s VALUES (1), (1);
CREATE UNIQUE INDEX s_a ON s (a)
--- rows
23505 Rows of 's' have equal keys: the unique index 's_a' cannot be made.

=== after mending them
DELETE FROM s;
CREATE UNIQUE INDEX s_a ON s (a);
INSERT INTO s VALUES (1);
INSERT INTO s VALUES (1)
--- rows
23505 There is a row with the same key in 's' (unique key 's_a'). Use another key, update the row that has it, or write ON CONFLICT.
