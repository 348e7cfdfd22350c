What is said of a sequence counts.
not on sqlite: it has no sequences.

=== start, step and maximum
CREATE SEQUENCE s START 5 INCREMENT 3 MAXVALUE 11;
SELECT nextval('s') AS a, nextval('s') AS b, nextval('s') AS c
--- rows
a|b|c
5|8|11

=== behind the maximum
SELECT nextval('s')
--- rows
2200H The sequence 's' has come to its end, 11. ALTER SEQUENCE ... RESTART begins it anew, MAXVALUE and MINVALUE widen it; or give keys of your own.

=== downwards
CREATE SEQUENCE down INCREMENT -2;
SELECT nextval('down') AS a, nextval('down') AS b
--- rows
a|b
-1|-3

=== downwards from a start
CREATE SEQUENCE down2 INCREMENT -1 MINVALUE 3 MAXVALUE 5;
SELECT nextval('down2') AS a, nextval('down2') AS b, nextval('down2') AS c
--- rows
a|b|c
5|4|3

=== behind the minimum
SELECT nextval('down2')
--- rows
2200H The sequence 'down2' has come to its end, 3. ALTER SEQUENCE ... RESTART begins it anew, MAXVALUE and MINVALUE widen it; or give keys of your own.

=== round and round
CREATE SEQUENCE r MAXVALUE 3 CYCLE;
SELECT nextval('r') AS a, nextval('r') AS b, nextval('r') AS c, nextval('r') AS d
--- rows
a|b|c|d
1|2|3|1

=== round and round downwards
CREATE SEQUENCE rd INCREMENT -1 MINVALUE 1 MAXVALUE 2 CYCLE;
SELECT nextval('rd') AS a, nextval('rd') AS b, nextval('rd') AS c
--- rows
a|b|c
2|1|2

=== a minimum is the start
CREATE SEQUENCE m MINVALUE 10;
SELECT nextval('m')
--- rows
nextval
10

=== NO MINVALUE and NO MAXVALUE
CREATE SEQUENCE n NO MINVALUE NO MAXVALUE NO CYCLE CACHE 5 OWNED BY NONE;
SELECT nextval('n')
--- rows
nextval
1

=== of a small type
CREATE SEQUENCE small AS SMALLINT START 32767;
SELECT nextval('small')
--- rows
nextval
32767

=== which ends early
SELECT nextval('small')
--- rows
2200H The sequence 'small' has come to its end, 32767. ALTER SEQUENCE ... RESTART begins it anew, MAXVALUE and MINVALUE widen it; or give keys of your own.

=== a start below the minimum
CREATE SEQUENCE x MINVALUE 10 START 5
--- rows
22023 START 5 is not between 10 and 9223372036854775807 (line 1, column 19).

=== a minimum above the maximum
CREATE SEQUENCE x MINVALUE 10 MAXVALUE 5
--- rows
22023 MINVALUE 10 is not below MAXVALUE 5 (line 1, column 19).

=== no step
CREATE SEQUENCE x INCREMENT 0
--- rows
22023 INCREMENT is 0 (line 1, column 19).

=== no cache
CREATE SEQUENCE x CACHE 0
--- rows
22023 CACHE 0 is not above 0 (line 1, column 19).

=== said twice
CREATE SEQUENCE x START 5 START 6
--- rows
42601 Expected another option, found 'START' (line 1, column 27). START has been said already.

=== a maximum that is no number of the type
CREATE SEQUENCE x AS SMALLINT MAXVALUE 40000
--- rows
22023 MAXVALUE 40000 is no SMALLINT (line 1, column 19).

=== a type that does not count
CREATE SEQUENCE x AS TEXT
--- rows
22023 A sequence is of SMALLINT, INTEGER or BIGINT (line 1, column 22).

=== setval goes back
SELECT setval('s', 5);
SELECT nextval('s')
--- rows
nextval
8

=== setval says the next number
SELECT setval('s', 7, false);
SELECT nextval('s') AS a, nextval('s') AS b
--- rows
a|b
7|10

=== setval goes back before the first number
SELECT setval('s', 1, false);
SELECT nextval('s') AS a
--- rows
a
1

=== setval out of the range
SELECT setval('s', 100)
--- rows
22003 100 is no number of 's': 1 to 11.

=== the last number of any sequence
SELECT lastval()
--- rows
lastval
1

=== also of a column
CREATE TABLE t (id SERIAL, v TEXT);
INSERT INTO t (v) VALUES ('a'), ('b');
SELECT lastval()
--- rows
lastval
2
