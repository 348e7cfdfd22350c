ON CONFLICT DO UPDATE.

=== adds to what is there
CREATE TABLE counter (name TEXT PRIMARY KEY, n INTEGER NOT NULL);
INSERT INTO counter VALUES ('a', 1);
INSERT INTO counter VALUES ('a', 5), ('b', 7) ON CONFLICT (name) DO UPDATE SET n = counter.n + excluded.n;
SELECT * FROM counter ORDER BY name
--- rows
name|n
a|6
b|7

=== only some
INSERT INTO counter VALUES ('a', 100), ('b', 100) ON CONFLICT (name) DO UPDATE SET n = excluded.n WHERE counter.n > 6 RETURNING *
--- rows
name|n
b|100

=== a row twice in one statement
-- unlike sqlite: it changes the row twice.
INSERT INTO counter VALUES ('c', 1), ('c', 2) ON CONFLICT (name) DO UPDATE SET n = 9
--- rows
21000 ON CONFLICT DO UPDATE would change one row twice. Rows of one statement must have different keys.

=== columns that are no key
INSERT INTO counter VALUES ('a', 1) ON CONFLICT (n) DO UPDATE SET n = 1
--- rows
42P10 There is no unique key of these columns (line 1, column 49).

=== several columns at once
CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 1, 1);
INSERT INTO t VALUES (1, 5, 6) ON CONFLICT (id) DO UPDATE SET (a, b) = (excluded.b, excluded.a);
SELECT * FROM t
--- rows
id|a|b
1|6|5
