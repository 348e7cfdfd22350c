Two tables that refer to each other.
not on sqlite: it adds no constraints.

=== made in two steps
CREATE TABLE a (id INTEGER PRIMARY KEY, b_id INTEGER);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a);
ALTER TABLE a ADD CONSTRAINT a_b FOREIGN KEY (b_id) REFERENCES b DEFERRABLE INITIALLY DEFERRED;
BEGIN;
INSERT INTO a VALUES (1, 1);
INSERT INTO b VALUES (1, 1);
COMMIT;
SELECT a.id, b.id FROM a JOIN b ON b.a_id = a.id
--- rows
id|id
1|1

=== deleted together
BEGIN;
UPDATE b SET a_id = NULL;
DELETE FROM a;
DELETE FROM b;
COMMIT;
SELECT count(*) FROM a
--- rows
count
0
