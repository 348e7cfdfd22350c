ALTER SEQUENCE, and DROP SEQUENCE of one that is used.
not on sqlite: it has no sequences.

=== restarted
CREATE SEQUENCE s START 5;
SELECT nextval('s');
ALTER SEQUENCE s RESTART;
SELECT nextval('s')
--- rows
nextval
5

=== with a number
ALTER SEQUENCE s RESTART WITH 2;
SELECT nextval('s')
--- rows
nextval
2

=== its step and end
ALTER SEQUENCE s INCREMENT BY 2 MAXVALUE 6 CYCLE;
SELECT nextval('s') AS a, nextval('s') AS b, nextval('s') AS c
--- rows
a|b|c
4|6|1

=== where it stands is no number of it
ALTER SEQUENCE s MINVALUE 100 MAXVALUE 200 START 100
--- rows
22023 The sequence would stand at 1, which is not between 100 and 200 (line 1, column 18). Write RESTART WITH a number between them.

=== that and where it goes on
ALTER SEQUENCE s MINVALUE 100 MAXVALUE 200 START 100 RESTART;
SELECT nextval('s') AS a
--- rows
a
100

=== a rollback takes it back
BEGIN;
ALTER SEQUENCE s RESTART WITH 150;
SELECT nextval('s') AS a;
ROLLBACK;
SELECT nextval('s') AS b
--- rows
b
102

=== another name
ALTER SEQUENCE s RENAME TO s2;
SELECT nextval('s2')
--- rows
nextval
104

=== and not the old one
SELECT nextval('s')
--- rows
42P01 There is no sequence 's'.

=== a default follows
CREATE TABLE t (id INTEGER DEFAULT nextval('s2'), v TEXT);
ALTER SEQUENCE s2 RENAME TO s3;
INSERT INTO t (v) VALUES ('a');
SELECT * FROM t
--- rows
id|v
106|a

=== a default holds it
DROP SEQUENCE s3
--- rows
2BP01 The default of 'id' of 't' depends on 's3' (line 1, column 15). Drop the default first, or write CASCADE.

=== CASCADE drops the default
DROP SEQUENCE s3 CASCADE;
INSERT INTO t (v) VALUES ('b');
SELECT * FROM t ORDER BY v
--- rows
id|v
106|a
NULL|b

=== there is none
ALTER SEQUENCE nope RESTART
--- rows
42P01 There is no sequence 'nope' (line 1, column 16).

=== there need be none
ALTER SEQUENCE IF EXISTS nope RESTART
--- rows


=== nothing is said
CREATE SEQUENCE q;
ALTER SEQUENCE q
--- rows
42601 Expected RENAME, RESTART, INCREMENT, MINVALUE, MAXVALUE, START, CACHE or CYCLE, found the end of the text (line 2, column 17).

=== one that was rolled back is not there
BEGIN;
CREATE SEQUENCE gone;
SELECT nextval('gone'), nextval('gone');
ROLLBACK;
CREATE SEQUENCE fresh;
SELECT nextval('fresh')
--- rows
nextval
1
