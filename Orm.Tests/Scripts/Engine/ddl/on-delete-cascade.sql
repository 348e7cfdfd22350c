ON DELETE CASCADE.

=== down two levels
CREATE TABLE a (id INTEGER PRIMARY KEY);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a ON DELETE CASCADE);
CREATE TABLE c (id INTEGER PRIMARY KEY, b_id INTEGER REFERENCES b ON DELETE CASCADE);
INSERT INTO a VALUES (1), (2);
INSERT INTO b VALUES (10, 1), (11, 1), (20, 2);
INSERT INTO c VALUES (100, 10), (110, 11), (200, 20);
DELETE FROM a WHERE id = 1;
SELECT (SELECT count(*) FROM a), (SELECT count(*) FROM b), (SELECT count(*) FROM c)
--- rows
count|count|count
1|1|1

=== through itself
CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t ON DELETE CASCADE);
INSERT INTO t VALUES (1, NULL), (2, 1), (3, 2), (4, NULL);
DELETE FROM t WHERE id = 1;
SELECT id FROM t
--- rows
id
4

=== stopped below
CREATE TABLE d (c_id INTEGER REFERENCES c);
INSERT INTO d VALUES (200);
DELETE FROM a WHERE id = 2
--- rows
23503 A row of 'd' refers by (c_id) to a row of 'c' that does not exist (foreign key 'd_c_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.
