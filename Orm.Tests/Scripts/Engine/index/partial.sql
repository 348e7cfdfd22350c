An index of the rows that meet a condition.

=== unique among them only
CREATE TABLE account (id INTEGER PRIMARY KEY, email TEXT, deleted BOOLEAN);
CREATE UNIQUE INDEX account_email ON account (email) WHERE NOT deleted;
INSERT INTO account VALUES (1, 'a', TRUE), (2, 'a', TRUE), (3, 'a', FALSE);
INSERT INTO account VALUES (4, 'a', FALSE)
--- rows
23505 There is a row with the same key in 'account' (unique key 'account_email'). Use another key, update the row that has it, or write ON CONFLICT.

=== a row that comes under the condition
UPDATE account SET deleted = FALSE WHERE id = 1
--- rows
23505 There is a row with the same key in 'account' (unique key 'account_email'). Use another key, update the row that has it, or write ON CONFLICT.

=== a row that leaves it
UPDATE account SET deleted = TRUE WHERE id = 3;
INSERT INTO account VALUES (4, 'a', FALSE);
SELECT id FROM account WHERE email = 'a' AND NOT deleted
--- rows
id
4

=== rows outside of the index are found
SELECT id FROM account WHERE email = 'a' ORDER BY id
--- rows
id
1
2
3
4

=== a condition that is NULL is not met
INSERT INTO account VALUES (5, 'a', NULL), (6, 'a', NULL);
SELECT count(*) FROM account WHERE email = 'a'
--- rows
count
6

=== rows that break it stop its making
CREATE UNIQUE INDEX account_deleted ON account (email) WHERE deleted
--- rows
23505 Rows of 'account' have equal keys: the unique index 'account_deleted' cannot be made.

=== a deletion makes room
DELETE FROM account WHERE id = 4;
INSERT INTO account VALUES (7, 'a', FALSE);
SELECT id FROM account WHERE NOT deleted
--- rows
id
7
