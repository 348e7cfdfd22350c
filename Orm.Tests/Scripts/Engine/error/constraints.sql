The codes of broken constraints.

=== every kind
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, c INTEGER CHECK (c > 0), p_id INTEGER REFERENCES p);
INSERT INTO t VALUES (1, NULL, 1, NULL)
--- rows
23502 'n' of 't' takes no NULL. Give it a value, or the column a DEFAULT.

=== check
INSERT INTO t VALUES (1, 1, 0, NULL)
--- rows
23514 The row breaks the check 't_c_check' of 't'.

=== foreign key
INSERT INTO t VALUES (1, 1, 1, 5)
--- rows
23503 A row of 't' refers by (p_id) to a row of 'p' that does not exist (foreign key 't_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== unique
INSERT INTO p VALUES (1);
INSERT INTO p VALUES (1)
--- rows
23505 There is a row with the same key in 'p' (unique key 'p_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== none of it stayed
SELECT (SELECT count(*) FROM t) AS t, (SELECT count(*) FROM p) AS p
--- rows
t|p
0|1
