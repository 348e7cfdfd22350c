Unique keys that are checked at the end of the statement, or of the transaction.
not on sqlite: it has no deferrable unique keys.

=== at the end of the statement
CREATE TABLE t (id INTEGER PRIMARY KEY DEFERRABLE, n INTEGER CONSTRAINT t_n UNIQUE DEFERRABLE INITIALLY DEFERRED);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
UPDATE t SET id = id + 1 RETURNING id, n
--- rows
id|n
2|10
3|20
4|30

=== exchanged
UPDATE t SET id = 6 - id RETURNING id, n
--- rows
id|n
4|10
3|20
2|30

=== equal at the end
UPDATE t SET id = 3 WHERE id = 2
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== a row that is there
INSERT INTO t VALUES (2, 90)
--- rows
23505 There is a row with the same key in 't' (unique key 't_pkey'). Use another key, update the row that has it, or write ON CONFLICT.

=== NULL
INSERT INTO t VALUES (NULL, 90)
--- rows
23502 'id' of 't' takes no NULL. Give it a value, or the column a DEFAULT.

=== at the end of the transaction
BEGIN;
INSERT INTO t VALUES (5, 10);
UPDATE t SET n = 11 WHERE id = 5;
COMMIT
--- rows
2 changed

=== is it right
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|30
3|20
4|10
5|11

=== a commit that fails
BEGIN;
INSERT INTO t VALUES (6, 10);
SELECT count(*) FROM t WHERE n = 10;
COMMIT
--- rows
23505 There is a row with the same key in 't' (unique key 't_n'). Use another key, update the row that has it, or write ON CONFLICT.

=== takes all of it back
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|30
3|20
4|10
5|11

=== without a transaction
INSERT INTO t VALUES (6, 10)
--- rows
23505 There is a row with the same key in 't' (unique key 't_n'). Use another key, update the row that has it, or write ON CONFLICT.

=== several NULLs
INSERT INTO t VALUES (6, NULL), (7, NULL) RETURNING id
--- rows
id
6
7

=== immediate for a transaction
BEGIN;
SET CONSTRAINTS t_n IMMEDIATE;
INSERT INTO t VALUES (8, 10)
--- rows
23505 There is a row with the same key in 't' (unique key 't_n'). Use another key, update the row that has it, or write ON CONFLICT.

=== which has not added it
SELECT count(*) FROM t WHERE n = 10
--- rows
count
1

=== end
ROLLBACK
--- rows


=== checked as soon as it is set back
BEGIN;
INSERT INTO t VALUES (8, 10);
SET CONSTRAINTS t_n IMMEDIATE
--- rows
23505 There is a row with the same key in 't' (unique key 't_n'). Use another key, update the row that has it, or write ON CONFLICT.

=== it has not been
DELETE FROM t WHERE id = 8;
SET CONSTRAINTS t_n IMMEDIATE;
COMMIT
--- rows
1 changed

=== the primary key put off
BEGIN;
SET CONSTRAINTS t_pkey DEFERRED;
INSERT INTO t VALUES (1, 77), (2, 78), (3, 79);
UPDATE t SET id = id + 20 WHERE n > 70;
COMMIT
--- rows
6 changed

=== is right as well
SELECT id, n FROM t ORDER BY id
--- rows
id|n
2|30
3|20
4|10
5|11
6|NULL
7|NULL
21|77
22|78
23|79

=== a constraint that is not there
BEGIN;
SET CONSTRAINTS none_such DEFERRED
--- rows
42704 There is no constraint 'none_such'.

=== one that cannot be put off
CREATE TABLE u (id INTEGER CONSTRAINT u_key UNIQUE);
SET CONSTRAINTS u_key DEFERRED
--- rows
42809 The constraint 'u_key' is not deferrable. Define it with DEFERRABLE.

=== ended
ROLLBACK
--- rows


=== not for ON CONFLICT
INSERT INTO t VALUES (2, 5) ON CONFLICT (id) DO NOTHING
--- rows
55000 ON CONFLICT does not go with keys that are deferrable (line 1, column 29). Name the columns of a key that is not.

=== by its name
INSERT INTO t VALUES (2, 5) ON CONFLICT ON CONSTRAINT t_pkey DO NOTHING
--- rows
55000 ON CONFLICT does not go with keys that are deferrable (line 1, column 29). Name the columns of a key that is not.

=== or any
INSERT INTO t VALUES (2, 5) ON CONFLICT DO NOTHING
--- rows
55000 ON CONFLICT does not go with keys that are deferrable (line 1, column 29). Name the columns of a key that is not.

=== no reference to it
CREATE TABLE c (t INTEGER REFERENCES t)
--- rows
55000 't_pkey', which is referred to, is deferrable (line 1, column 27).

=== found by it
SELECT n FROM t WHERE id = 2
--- rows
n
30

=== joined by it
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO t VALUES (2, 200);
SELECT a.n, b.n FROM t AS a JOIN t AS b ON a.id = b.id WHERE a.id = 2 ORDER BY a.n, b.n
--- rows
n|n
30|30
30|200
200|30
200|200

=== and undone
ROLLBACK
--- rows


=== of several columns
CREATE TABLE pair (a INTEGER, b TEXT, UNIQUE (a, b) DEFERRABLE);
INSERT INTO pair VALUES (1, 'x'), (2, 'x'), (1, NULL), (1, NULL);
UPDATE pair SET a = 3 - a WHERE b = 'x' RETURNING a, b
--- rows
a|b
2|x
1|x

=== refused
UPDATE pair SET a = 1
--- rows
23505 There is a row with the same key in 'pair' (unique key 'pair_a_b_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== added to rows
CREATE TABLE added (a INTEGER);
INSERT INTO added VALUES (1), (1), (NULL), (NULL);
ALTER TABLE added ADD CONSTRAINT added_key UNIQUE (a) DEFERRABLE
--- rows
23505 Rows of 'added' have equal keys: the unique key 'added_key' cannot be made.

=== that are unique
UPDATE added SET a = NULL WHERE a = 1;
INSERT INTO added VALUES (1);
ALTER TABLE added ADD CONSTRAINT added_key UNIQUE (a) DEFERRABLE INITIALLY DEFERRED;
BEGIN;
INSERT INTO added VALUES (1);
DELETE FROM added WHERE a IS NULL;
COMMIT
--- rows
23505 There is a row with the same key in 'added' (unique key 'added_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== dropped
ALTER TABLE added DROP CONSTRAINT added_key;
INSERT INTO added VALUES (1);
SELECT count(*) FROM added WHERE a = 1
--- rows
count
2

=== NULLs that are equal
CREATE TABLE nulls (a INTEGER UNIQUE NULLS NOT DISTINCT DEFERRABLE);
INSERT INTO nulls VALUES (NULL), (1);
UPDATE nulls SET a = CASE WHEN a = 1 THEN NULL ELSE 1 END RETURNING a
--- rows
a
1
NULL

=== and refused
INSERT INTO nulls VALUES (NULL)
--- rows
23505 There is a row with the same key in 'nulls' (unique key 'nulls_a_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== to a savepoint
BEGIN;
SAVEPOINT s;
INSERT INTO pair VALUES (1, 'x');
ROLLBACK TO s;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO pair VALUES (1, 'x');
ROLLBACK TO s;
COMMIT
--- rows
23505 There is a row with the same key in 'pair' (unique key 'pair_a_b_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== a change of type that makes keys equal
CREATE TABLE typed (a NUMERIC(4, 1) UNIQUE DEFERRABLE);
INSERT INTO typed VALUES (1.2), (1.4);
ALTER TABLE typed ALTER COLUMN a TYPE INTEGER
--- rows
23505 Rows of 'typed' have equal keys: the unique key 'typed_a_key' cannot be made.
