Rows that a foreign key's action changes, under the rules of their table.

=== SET NULL against a CHECK
CREATE TABLE p (id INTEGER PRIMARY KEY, n INTEGER);
CREATE TABLE c (
    id INTEGER PRIMARY KEY, pid INTEGER REFERENCES p ON DELETE SET NULL,
    CONSTRAINT c_pid CHECK (pid IS NOT NULL));
INSERT INTO p VALUES (7, 0), (8, 0);
INSERT INTO c VALUES (1, 7);
DELETE FROM p
--- rows
23514 The row breaks the check 'c_pid' of 'c'.

=== nothing of it has happened
SELECT p.id, c.id AS child FROM p LEFT JOIN c ON c.pid = p.id ORDER BY p.id
--- rows
id|child
7|1
8|NULL

=== SET NULL, and a generated column
CREATE TABLE g (
    id INTEGER PRIMARY KEY, pid INTEGER REFERENCES p ON DELETE SET NULL ON UPDATE CASCADE,
    twice INTEGER GENERATED ALWAYS AS (coalesce(pid, 0) * 2 + 1) STORED);
INSERT INTO g (id, pid) VALUES (1, 8), (2, 8), (3, NULL);
DELETE FROM p WHERE id = 8;
SELECT * FROM g ORDER BY id
--- rows
id|pid|twice
1|NULL|1
2|NULL|1
3|NULL|1

=== CASCADE, and a generated column that has an index
CREATE INDEX g_twice ON g (twice);
INSERT INTO p VALUES (9, 0);
UPDATE g SET pid = 9 WHERE id < 3;
UPDATE p SET id = 10 WHERE id = 9;
SELECT id, pid, twice FROM g WHERE twice = 21 ORDER BY id
--- rows
id|pid|twice
1|10|21
2|10|21

=== CASCADE against a CHECK
CREATE TABLE small (id INTEGER PRIMARY KEY, pid INTEGER REFERENCES p ON UPDATE CASCADE, CHECK (pid < 100));
INSERT INTO small VALUES (1, 10);
UPDATE p SET id = 99 WHERE id = 10;
UPDATE p SET id = 100 WHERE id = 99
--- rows
23514 The row breaks the check 'small_pid_check' of 'small'.

=== it keeps the key that it had
SELECT small.pid, g.pid AS other FROM small, g WHERE g.id = 1
--- rows
pid|other
99|99

=== SET DEFAULT against a CHECK
DELETE FROM c;
INSERT INTO p VALUES (0, 0), (1, 0);
CREATE TABLE d (
    id INTEGER PRIMARY KEY, pid INTEGER DEFAULT 0 REFERENCES p ON DELETE SET DEFAULT, CHECK (pid <> 0));
INSERT INTO d VALUES (1, 1);
DELETE FROM p WHERE id = 1
--- rows
23514 The row breaks the check 'd_pid_check' of 'd'.

=== a generated column with a unique key
CREATE TABLE u (
    id INTEGER PRIMARY KEY, pid INTEGER REFERENCES p ON DELETE SET NULL,
    k INTEGER GENERATED ALWAYS AS (coalesce(pid, 0)) STORED UNIQUE);
INSERT INTO p VALUES (20, 0), (21, 0);
INSERT INTO u (id, pid) VALUES (1, 20), (2, 21);
DELETE FROM p WHERE id IN (20, 21)
--- rows
23505 There is a row with the same key in 'u' (unique key 'u_k_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== rows that refer to a generated column follow it
CREATE TABLE w (id INTEGER PRIMARY KEY, k INTEGER REFERENCES u (k) ON UPDATE CASCADE);
INSERT INTO w VALUES (1, 20), (2, 21);
DELETE FROM p WHERE id = 20;
SELECT * FROM w ORDER BY id
--- rows
id|k
1|0
2|21

=== a key of another type than the one that it refers to
CREATE TABLE wide (id INTEGER PRIMARY KEY, pid BIGINT REFERENCES p ON UPDATE CASCADE, CHECK (pid / 2 * 2 = pid));
INSERT INTO p VALUES (30, 0);
INSERT INTO wide VALUES (1, 30);
UPDATE p SET id = 32 WHERE id = 30;
SELECT * FROM wide
--- rows
id|pid
1|32

=== and breaks the check then
UPDATE p SET id = 33 WHERE id = 32
--- rows
23514 The row breaks the check 'wide_pid_check' of 'wide'.
