Unique keys that are checked at the end of the statement, or of the transaction.
not on sqlite: it has no deferrable unique keys.

=== at the end of the statement
CREATE TABLE t (id INTEGER PRIMARY KEY DEFERRABLE, n INTEGER CONSTRAINT t_n UNIQUE DEFERRABLE INITIALLY DEFERRED);
INSERT INTO t VALUES (1, 10), (2, 20), (3, 30);
UPDATE t SET id = id + 1 RETURNING id, n

=== exchanged
UPDATE t SET id = 6 - id RETURNING id, n

=== equal at the end
UPDATE t SET id = 3 WHERE id = 2

=== a row that is there
INSERT INTO t VALUES (2, 90)

=== NULL
INSERT INTO t VALUES (NULL, 90)

=== at the end of the transaction
BEGIN;
INSERT INTO t VALUES (5, 10);
UPDATE t SET n = 11 WHERE id = 5;
COMMIT

=== is it right
SELECT id, n FROM t ORDER BY id

=== a commit that fails
BEGIN;
INSERT INTO t VALUES (6, 10);
SELECT count(*) FROM t WHERE n = 10;
COMMIT

=== takes all of it back
SELECT id, n FROM t ORDER BY id

=== without a transaction
INSERT INTO t VALUES (6, 10)

=== several NULLs
INSERT INTO t VALUES (6, NULL), (7, NULL) RETURNING id

=== immediate for a transaction
BEGIN;
SET CONSTRAINTS t_n IMMEDIATE;
INSERT INTO t VALUES (8, 10)

=== which has not added it
SELECT count(*) FROM t WHERE n = 10

=== end
ROLLBACK

=== checked as soon as it is set back
BEGIN;
INSERT INTO t VALUES (8, 10);
SET CONSTRAINTS t_n IMMEDIATE

=== it has not been
DELETE FROM t WHERE id = 8;
SET CONSTRAINTS t_n IMMEDIATE;
COMMIT

=== the primary key put off
BEGIN;
SET CONSTRAINTS t_pkey DEFERRED;
INSERT INTO t VALUES (1, 77), (2, 78), (3, 79);
UPDATE t SET id = id + 20 WHERE n > 70;
COMMIT

=== is right as well
SELECT id, n FROM t ORDER BY id

=== a constraint that is not there
BEGIN;
SET CONSTRAINTS none_such DEFERRED

=== one that cannot be put off
CREATE TABLE u (id INTEGER CONSTRAINT u_key UNIQUE);
SET CONSTRAINTS u_key DEFERRED

=== ended
ROLLBACK

=== not for ON CONFLICT
INSERT INTO t VALUES (2, 5) ON CONFLICT (id) DO NOTHING

=== by its name
INSERT INTO t VALUES (2, 5) ON CONFLICT ON CONSTRAINT t_pkey DO NOTHING

=== or any
INSERT INTO t VALUES (2, 5) ON CONFLICT DO NOTHING

=== no reference to it
CREATE TABLE c (t INTEGER REFERENCES t)

=== found by it
SELECT n FROM t WHERE id = 2

=== joined by it
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO t VALUES (2, 200);
SELECT a.n, b.n FROM t AS a JOIN t AS b ON a.id = b.id WHERE a.id = 2 ORDER BY a.n, b.n

=== and undone
ROLLBACK

=== of several columns
CREATE TABLE pair (a INTEGER, b TEXT, UNIQUE (a, b) DEFERRABLE);
INSERT INTO pair VALUES (1, 'x'), (2, 'x'), (1, NULL), (1, NULL);
UPDATE pair SET a = 3 - a WHERE b = 'x' RETURNING a, b

=== refused
UPDATE pair SET a = 1

=== added to rows
CREATE TABLE added (a INTEGER);
INSERT INTO added VALUES (1), (1), (NULL), (NULL);
ALTER TABLE added ADD CONSTRAINT added_key UNIQUE (a) DEFERRABLE

=== that are unique
UPDATE added SET a = NULL WHERE a = 1;
INSERT INTO added VALUES (1);
ALTER TABLE added ADD CONSTRAINT added_key UNIQUE (a) DEFERRABLE INITIALLY DEFERRED;
BEGIN;
INSERT INTO added VALUES (1);
DELETE FROM added WHERE a IS NULL;
COMMIT

=== dropped
ALTER TABLE added DROP CONSTRAINT added_key;
INSERT INTO added VALUES (1);
SELECT count(*) FROM added WHERE a = 1

=== NULLs that are equal
CREATE TABLE nulls (a INTEGER UNIQUE NULLS NOT DISTINCT DEFERRABLE);
INSERT INTO nulls VALUES (NULL), (1);
UPDATE nulls SET a = CASE WHEN a = 1 THEN NULL ELSE 1 END RETURNING a

=== and refused
INSERT INTO nulls VALUES (NULL)

=== to a savepoint
BEGIN;
SAVEPOINT s;
INSERT INTO pair VALUES (1, 'x');
ROLLBACK TO s;
SET CONSTRAINTS ALL DEFERRED;
INSERT INTO pair VALUES (1, 'x');
ROLLBACK TO s;
COMMIT

=== a change of type that makes keys equal
CREATE TABLE typed (a NUMERIC(4, 1) UNIQUE DEFERRABLE);
INSERT INTO typed VALUES (1.2), (1.4);
ALTER TABLE typed ALTER COLUMN a TYPE INTEGER
