Sequences.
not on sqlite: it has no sequences.

=== nextval and currval
CREATE SEQUENCE counter START WITH 5 INCREMENT BY 2;
SELECT nextval('counter'), nextval('counter'), currval('counter')
--- rows
nextval|nextval|currval
5|7|7

=== setval
SELECT setval('counter', 20);
SELECT nextval('counter')
--- rows
nextval
22

=== in a default
CREATE TABLE t (id BIGINT DEFAULT nextval('counter'), v TEXT);
INSERT INTO t (v) VALUES ('a') RETURNING id
--- rows
id
24

=== there is none
SELECT nextval('other')
--- rows
42P01 There is no sequence 'other'.

=== dropped
CREATE SEQUENCE loose;
DROP SEQUENCE loose;
SELECT nextval('loose')
--- rows
42P01 There is no sequence 'loose'.
