An index of what is computed.

=== unique without case
CREATE TABLE account (id INTEGER PRIMARY KEY, email TEXT);
CREATE UNIQUE INDEX account_email ON account (lower(email));
INSERT INTO account VALUES (1, 'Ada@x');
INSERT INTO account VALUES (2, 'ADA@X')
--- rows
23505 There is a row with the same key in 'account' (unique key 'account_email'). Use another key, update the row that has it, or write ON CONFLICT.

=== found by the expression
INSERT INTO account VALUES (2, 'Bob@x');
SELECT id FROM account WHERE lower(email) = 'bob@x'
--- rows
id
2

=== an update keeps it
UPDATE account SET email = 'Eve@x' WHERE id = 2;
SELECT id FROM account WHERE lower(email) = 'eve@x'
--- rows
id
2

=== the old key is free
INSERT INTO account VALUES (3, 'BOB@x');
SELECT id FROM account WHERE lower(email) = 'bob@x'
--- rows
id
3

=== NULL is no key
INSERT INTO account VALUES (4, NULL), (5, NULL);
SELECT count(*) FROM account WHERE email IS NULL
--- rows
count
2

=== of several
CREATE TABLE p (a INTEGER, b INTEGER);
CREATE INDEX p_sum ON p ((a + b), a);
INSERT INTO p VALUES (1, 2), (2, 1), (3, 3);
SELECT a FROM p WHERE a + b = 3 ORDER BY a
--- rows
a
1
2

=== a conflict by an expression
INSERT INTO account VALUES (6, 'eve@X') ON CONFLICT (lower(email)) DO UPDATE SET email = 'changed';
SELECT id, email FROM account ORDER BY id
--- rows
id|email
1|Ada@x
2|changed
3|BOB@x
4|NULL
5|NULL
