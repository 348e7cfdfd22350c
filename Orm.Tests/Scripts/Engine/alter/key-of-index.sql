USING INDEX: an index that is there becomes a key.
not on sqlite: it adds no constraints.

=== a unique key
CREATE TABLE t (id INTEGER NOT NULL, a INTEGER, b TEXT);
INSERT INTO t VALUES (1, 10, 'x'), (2, 20, 'y');
CREATE UNIQUE INDEX t_a ON t (a);
ALTER TABLE t ADD CONSTRAINT one_a UNIQUE USING INDEX t_a;
INSERT INTO t VALUES (3, 10, 'z')
--- rows
23505 There is a row with the same key in 't' (unique key 'one_a'). Use another key, update the row that has it, or write ON CONFLICT.

=== ON CONFLICT finds it
INSERT INTO t VALUES (3, 10, 'z') ON CONFLICT ON CONSTRAINT one_a DO UPDATE SET b = excluded.b;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|10|z
2|20|y

=== the index has its name
DROP INDEX t_a
--- rows
42704 There is no index 't_a' (line 1, column 12).

=== and belongs to it
DROP INDEX one_a
--- rows
2BP01 The index 'one_a' belongs to a constraint of 't' (line 1, column 12). Drop the constraint instead.

=== a second time
ALTER TABLE t ADD CONSTRAINT again UNIQUE USING INDEX one_a
--- rows
55000 'one_a' belongs to a constraint already (line 1, column 19).

=== a primary key
CREATE UNIQUE INDEX t_id ON t (id, b);
ALTER TABLE t ADD PRIMARY KEY USING INDEX t_id;
INSERT INTO t VALUES (4, 40, NULL)
--- rows
23502 'b' of 't' takes no NULL. Give it a value, or the column a DEFAULT.

=== referred to
CREATE TABLE c (x INTEGER, y TEXT, FOREIGN KEY (x, y) REFERENCES t);
INSERT INTO c VALUES (1, 'z');
INSERT INTO c VALUES (1, 'y')
--- rows
23503 A row of 'c' refers by (x, y) to a row of 't' that does not exist (foreign key 'c_x_y_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== a second primary key
CREATE UNIQUE INDEX t_b ON t (b);
ALTER TABLE t ADD PRIMARY KEY USING INDEX t_b
--- rows
42P16 't' has a primary key already (line 2, column 19).

=== deferrable
ALTER TABLE t ADD CONSTRAINT one_b UNIQUE USING INDEX t_b DEFERRABLE INITIALLY DEFERRED;
BEGIN;
INSERT INTO t VALUES (5, 50, 'y');
UPDATE t SET b = 'w' WHERE id = 5;
COMMIT;
SELECT * FROM t ORDER BY id
--- rows
id|a|b
1|10|z
2|20|y
5|50|w

=== and broken at the end
BEGIN;
INSERT INTO t VALUES (6, 60, 'y');
COMMIT
--- rows
23505 There is a row with the same key in 't' (unique key 'one_b'). Use another key, update the row that has it, or write ON CONFLICT.

=== not unique
CREATE INDEX t_plain ON t (a);
ALTER TABLE t ADD UNIQUE USING INDEX t_plain
--- rows
42809 The index 't_plain' is not unique (line 2, column 19). A key is made of a unique index of columns, without a condition or an order.

=== of some rows
CREATE UNIQUE INDEX t_some ON t (a) WHERE a > 0;
ALTER TABLE t ADD UNIQUE USING INDEX t_some
--- rows
42809 The index 't_some' is not of all rows (line 2, column 19). A key is made of a unique index of columns, without a condition or an order.

=== of an expression
CREATE UNIQUE INDEX t_sum ON t ((a + 1));
ALTER TABLE t ADD UNIQUE USING INDEX t_sum
--- rows
42809 The index 't_sum' has expressions (line 2, column 19). A key is made of a unique index of columns, without a condition or an order.

=== with an order
CREATE UNIQUE INDEX t_down ON t (a DESC);
ALTER TABLE t ADD UNIQUE USING INDEX t_down
--- rows
42809 The index 't_down' has an order of its own (line 2, column 19). A key is made of a unique index of columns, without a condition or an order.

=== there is none
ALTER TABLE t ADD UNIQUE USING INDEX nothing
--- rows
42704 There is no index 'nothing' (line 1, column 19).

=== of another table
CREATE TABLE o (a INTEGER);
ALTER TABLE o ADD UNIQUE USING INDEX t_down
--- rows
55000 't_down' is an index of 't' (line 2, column 19).

=== dropped with its index
ALTER TABLE t DROP CONSTRAINT one_a;
CREATE INDEX one_a ON t (a);
INSERT INTO t VALUES (9, 20, 'v');
SELECT count(*) FROM t WHERE a = 20
--- rows
23505 There is a row with the same key in 't' (unique key 't_some'). Use another key, update the row that has it, or write ON CONFLICT.
