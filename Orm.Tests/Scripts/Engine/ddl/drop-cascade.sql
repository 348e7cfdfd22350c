DROP TABLE ... CASCADE takes foreign keys that refer to it, not their tables.
not on sqlite: it has no CASCADE here.

=== refused without
CREATE TABLE parent (id INTEGER PRIMARY KEY);
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent);
DROP TABLE parent
--- rows
2BP01 'child' refers to 'parent' by 'child_parent_id_fkey' (line 3, column 12). Drop that table or constraint first, or write CASCADE.

=== with it
DROP TABLE parent CASCADE;
INSERT INTO child VALUES (1, 99);
SELECT * FROM child
--- rows
id|parent_id
1|99
