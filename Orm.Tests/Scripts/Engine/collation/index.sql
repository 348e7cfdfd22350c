Keys and indexes under collations.

=== a unique key without case
CREATE TABLE account (id INTEGER PRIMARY KEY, mail TEXT COLLATE nocase UNIQUE, name TEXT);
INSERT INTO account VALUES (1, 'Ada@x.org', 'Ada');
INSERT INTO account VALUES (2, 'ADA@X.ORG', 'Other')
--- rows
23505 There is a row with the same key in 'account' (unique key 'account_mail_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== others may come
INSERT INTO account VALUES (2, 'bob@x.org', 'Bob'), (3, NULL, 'none'), (4, NULL, 'none')
--- rows
3 changed

=== found by it
SELECT id FROM account WHERE mail = 'BOB@X.ORG'
--- rows
id
2

=== by its index
-- not on postgresql: plans differ.
-- not on sqlite: plans differ.
EXPLAIN (COSTS OFF) SELECT id FROM account WHERE mail = 'BOB@X.ORG'
--- rows
QUERY PLAN
Project (id)
  -> Filter (lower(mail) = 'bob@x.org')
    -> Index Scan using account_mail_key on account (lower(mail) = 'bob@x.org')

=== upsert
INSERT INTO account VALUES (9, 'aDa@x.org', 'Ada Lovelace') ON CONFLICT (mail) DO UPDATE SET name = excluded.name RETURNING id, mail, name
--- rows
id|mail|name
1|Ada@x.org|Ada Lovelace

=== an update may change the case
UPDATE account SET mail = 'BOB@x.org' WHERE id = 2
--- rows
1 changed

=== but not to one that is there
UPDATE account SET mail = 'ADA@x.org' WHERE id = 2
--- rows
23505 There is a row with the same key in 'account' (unique key 'account_mail_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== a primary key
CREATE TABLE tag (name TEXT COLLATE nocase PRIMARY KEY, n INTEGER);
INSERT INTO tag VALUES ('Red', 1), ('green', 2);
INSERT INTO tag VALUES ('RED', 3) ON CONFLICT DO NOTHING;
DELETE FROM tag WHERE name = 'GREEN';
SELECT name, n FROM tag
--- rows
name|n
Red|1

=== an index with a collation of its own
-- not on sqlite: its collations have other names.
CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO book SELECT i, CASE i % 3 WHEN 0 THEN 'é' WHEN 1 THEN 'E' ELSE 'f' END || i FROM generate_series(1, 2000) AS g(i);
CREATE INDEX book_title ON book (title COLLATE unicode);
SELECT title FROM book ORDER BY title COLLATE unicode, id LIMIT 4
--- rows
title
E1
E10
E100
E1000

=== it gives ranges
-- not on postgresql: plans differ.
-- not on sqlite: plans differ.
EXPLAIN (COSTS OFF) SELECT id FROM book WHERE title COLLATE unicode BETWEEN 'e10' AND 'e11'
--- rows
QUERY PLAN
Project (id)
  -> Filter ((unicode_key(title) >= '\x32001500130000000505050005050500653130') AND (unicode_key(title) <= '\x32001500150000000505050005050500653131'))
    -> Index Scan using book_title on book (unicode_key(title) >= '\x32001500130000000505050005050500653130' AND unicode_key(title) <= '\x32001500150000000505050005050500653131')

=== which are right
-- not on sqlite: its collations have other names.
SELECT count(*) AS n FROM book WHERE title COLLATE unicode < 'é10'
--- rows
n
2

=== a unique key in Unicode's order
-- not on sqlite: its collations have other names.
CREATE TABLE person (name TEXT COLLATE unicode PRIMARY KEY);
INSERT INTO person VALUES ('Eve'), ('eve'), ('Ève');
INSERT INTO person VALUES ('Eve') ON CONFLICT (name) DO NOTHING;
SELECT name FROM person ORDER BY name
--- rows
name
eve
Eve
Ève

=== a reference without case
-- not on sqlite: it has them.
-- not on postgresql: it has them.
CREATE TABLE mark (tag TEXT COLLATE nocase REFERENCES tag (name))
--- rows
0A000 A foreign key of columns without case is not supported (line 3, column 44).

=== a reference in Unicode's order
-- not on sqlite: its collations have other names.
CREATE TABLE friend (name TEXT COLLATE unicode REFERENCES person (name));
INSERT INTO friend VALUES ('eve');
INSERT INTO friend VALUES ('EVE')
--- rows
23503 A row of 'friend' refers by (name) to a row of 'person' that does not exist (foreign key 'friend_name_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== another collation of an indexed column
-- not on sqlite: it has no such statement.
-- not on postgresql: it makes the index anew.
ALTER TABLE person ALTER COLUMN name TYPE TEXT COLLATE "C"
--- rows
0A000 Another collation of 'name', which is in an index, is not supported (line 3, column 20). Drop its keys and indexes before, and make them again.
