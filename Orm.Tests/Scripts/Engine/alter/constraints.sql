ADD and DROP CONSTRAINT.
not on sqlite: it adds no constraints.

=== a check that rows break
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER);
INSERT INTO t VALUES (1, -1), (2, 1);
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0)
--- rows
23514 A row of 't' breaks the constraint 'positive'.

=== a check that they keep
UPDATE t SET a = 2 WHERE id = 1;
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0);
UPDATE t SET a = 0
--- rows
23514 The row breaks the check 'positive' of 't'.

=== dropped
ALTER TABLE t DROP CONSTRAINT positive;
UPDATE t SET a = 0;
SELECT * FROM t ORDER BY id
--- rows
id|a
1|0
2|0

=== a unique key that rows break
ALTER TABLE t ADD UNIQUE (a)
--- rows
23505 There is a row with the same key: row 1 (tree 3). Use another key, or update the row that has it.

=== a foreign key that rows break
CREATE TABLE p (id INTEGER PRIMARY KEY);
ALTER TABLE t ADD CONSTRAINT to_p FOREIGN KEY (a) REFERENCES p
--- rows
23503 A row of 't' breaks the constraint 'to_p'.

=== a foreign key that they keep
INSERT INTO p VALUES (0);
ALTER TABLE t ADD CONSTRAINT to_p FOREIGN KEY (a) REFERENCES p;
UPDATE t SET a = 1
--- rows
23503 A row of 't' refers by (a) to a row of 'p' that does not exist (foreign key 'to_p'). Insert the row that is referred to first, or delete those that refer to it.

=== there is none
ALTER TABLE t DROP CONSTRAINT nothing
--- rows
42704 't' has no constraint 'nothing' (line 1, column 15).

=== a primary key
CREATE TABLE k (a TEXT, b INTEGER);
INSERT INTO k VALUES ('x', 1);
ALTER TABLE k ADD PRIMARY KEY (a);
INSERT INTO k VALUES ('x', 2)
--- rows
23505 There is a row with the same key in 'k' (unique key 'k_pkey'). Use another key, update the row that has it, or write ON CONFLICT.
