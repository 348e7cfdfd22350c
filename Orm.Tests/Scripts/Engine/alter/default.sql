ALTER COLUMN ... SET and DROP DEFAULT.
not on sqlite: it has no ALTER COLUMN.

=== set
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t (id) VALUES (1);
ALTER TABLE t ALTER COLUMN v SET DEFAULT 'new';
INSERT INTO t (id) VALUES (2);
SELECT * FROM t ORDER BY id
--- rows
id|v
1|NULL
2|new

=== dropped
ALTER TABLE t ALTER COLUMN v DROP DEFAULT;
INSERT INTO t (id) VALUES (3);
SELECT v FROM t WHERE id = 3
--- rows
v
NULL

=== of another type
ALTER TABLE t ALTER COLUMN id SET DEFAULT 'x'
--- rows
22P02 'x' is no value of INTEGER (line 1, column 15).
