INSERT of defaults in its forms.

=== a column left out
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER DEFAULT 3, b TEXT);
INSERT INTO t (id) VALUES (1);
SELECT * FROM t
--- rows
id|a|b
1|3|NULL

=== DEFAULT VALUES needs a key that counts
-- unlike sqlite: an integer key counts by itself there.
INSERT INTO t DEFAULT VALUES
--- rows
23502 'id' of 't' takes no NULL. Give it a value, or the column a DEFAULT.
