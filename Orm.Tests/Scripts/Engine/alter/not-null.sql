ALTER COLUMN ... SET and DROP NOT NULL.
not on sqlite: it has no ALTER COLUMN.

=== refused while NULLs are there
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, NULL);
ALTER TABLE t ALTER COLUMN v SET NOT NULL
--- rows
23502 A row of 't' does not allow the change. Change the rows first.

=== set
UPDATE t SET v = 'a';
ALTER TABLE t ALTER COLUMN v SET NOT NULL;
INSERT INTO t VALUES (2, NULL)
--- rows
23502 'v' of 't' takes no NULL. Give it a value, or the column a DEFAULT.

=== dropped
ALTER TABLE t ALTER COLUMN v DROP NOT NULL;
INSERT INTO t VALUES (2, NULL);
SELECT * FROM t ORDER BY id
--- rows
id|v
1|a
2|NULL

=== of a primary key it is not dropped
ALTER TABLE t ALTER COLUMN id DROP NOT NULL
--- rows
42P16 'id' is in the primary key of 't' (line 1, column 15).
