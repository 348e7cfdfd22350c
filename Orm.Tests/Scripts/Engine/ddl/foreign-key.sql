REFERENCES.

=== the row that is referred to has to exist
CREATE TABLE parent (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent (id));
INSERT INTO parent VALUES (1, 'a'), (2, 'b');
INSERT INTO child VALUES (1, 1), (2, NULL);
INSERT INTO child VALUES (3, 9)
--- rows
23503 A row of 'child' refers by (parent_id) to a row of 'parent' that does not exist (foreign key 'child_parent_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== on update of the child
UPDATE child SET parent_id = 9 WHERE id = 1
--- rows
23503 A row of 'child' refers by (parent_id) to a row of 'parent' that does not exist (foreign key 'child_parent_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== the row stays while it is referred to
DELETE FROM parent WHERE id = 1
--- rows
23503 A row of 'child' refers by (parent_id) to a row of 'parent' that does not exist (foreign key 'child_parent_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== its key stays as well
UPDATE parent SET id = 5 WHERE id = 1
--- rows
23503 A row of 'child' refers by (parent_id) to a row of 'parent' that does not exist (foreign key 'child_parent_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== others may go
DELETE FROM parent WHERE id = 2;
SELECT * FROM parent
--- rows
id|v
1|a
