ALTER TABLE ... ADD COLUMN.

=== existing rows get NULL
CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO t VALUES (1, 'a'), (2, 'b');
ALTER TABLE t ADD COLUMN n INTEGER;
SELECT * FROM t ORDER BY id
--- rows
id|v|n
1|a|NULL
2|b|NULL

=== or the default
ALTER TABLE t ADD COLUMN d TEXT NOT NULL DEFAULT 'x';
SELECT id, d FROM t ORDER BY id
--- rows
id|d
1|x
2|x

=== and can be changed
UPDATE t SET n = id * 2, d = 'y' WHERE id = 2;
INSERT INTO t (id) VALUES (3);
SELECT * FROM t ORDER BY id
--- rows
id|v|n|d
1|a|NULL|x
2|b|4|y
3|NULL|NULL|x

=== NOT NULL without a default
ALTER TABLE t ADD COLUMN bad INTEGER NOT NULL
--- rows
23502 A row of 't' does not allow the change. Change the rows first.

=== a name that is there
ALTER TABLE t ADD COLUMN v INTEGER
--- rows
42701 There is a column 'v' already (line 1, column 26).

=== unless that is allowed
-- not on sqlite: it has no IF NOT EXISTS here.
ALTER TABLE t ADD COLUMN IF NOT EXISTS v INTEGER
--- rows
