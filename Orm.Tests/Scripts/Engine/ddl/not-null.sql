NOT NULL.

=== refused on insert
CREATE TABLE n (id INTEGER PRIMARY KEY, v TEXT NOT NULL, w TEXT NULL);
INSERT INTO n (id, w) VALUES (1, 'a')
--- rows
23502 'v' of 'n' takes no NULL. Give it a value, or the column a DEFAULT.

=== refused on update
INSERT INTO n VALUES (1, 'a', NULL);
UPDATE n SET v = NULL
--- rows
23502 'v' of 'n' takes no NULL. Give it a value, or the column a DEFAULT.

=== a default helps
CREATE TABLE m (id INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT 'none');
INSERT INTO m (id) VALUES (1);
SELECT * FROM m
--- rows
id|v
1|none

=== but not against a NULL that is written
INSERT INTO m VALUES (2, NULL)
--- rows
23502 'v' of 'm' takes no NULL. Give it a value, or the column a DEFAULT.
