Generated columns.

=== of others
CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER GENERATED ALWAYS AS (a * 10 + b) STORED);
INSERT INTO t (a, b) VALUES (1, 2);
UPDATE t SET a = 3;
SELECT * FROM t
--- rows
a|b|c
3|2|32

=== never written
INSERT INTO t (a, b, c) VALUES (1, 2, 3)
--- rows
428C9 'c' is generated always: it cannot be given a value (line 1, column 22). Leave the column out, or write OVERRIDING SYSTEM VALUE.

=== DEFAULT may be
-- not on sqlite: it has no DEFAULT here.
INSERT INTO t (a, b, c) VALUES (1, 2, DEFAULT);
SELECT c FROM t ORDER BY c
--- rows
c
12
32

=== NULL in, NULL out
INSERT INTO t (a) VALUES (5);
SELECT count(*) FROM t WHERE c IS NULL
--- rows
count
1

=== with an index
CREATE UNIQUE INDEX t_c ON t (c, a);
INSERT INTO t (a, b) VALUES (3, 2)
--- rows
23505 There is a row with the same key in 't' (unique key 't_c'). Use another key, update the row that has it, or write ON CONFLICT.
