OF says which tables are locked.
not on sqlite: it has no FOR UPDATE.

=== one of two
CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a, y TEXT);
INSERT INTO a VALUES (1, 'one'), (2, 'two');
INSERT INTO b VALUES (10, 1, 'p'), (11, 1, 'q'), (12, NULL, 'r');
SELECT a.x, b.y FROM b JOIN a ON a.id = b.a_id ORDER BY b.id FOR UPDATE OF b
--- rows
x|y
one|p
one|q

=== by its alias
SELECT t.x FROM a AS t WHERE t.id = 1 FOR SHARE OF t
--- rows
x
one

=== the name behind an alias is not seen
SELECT t.x FROM a AS t FOR SHARE OF a
--- rows
42P01 There is no table 'a' in this query (line 1, column 37).

=== a table that is not there
SELECT x FROM a FOR UPDATE OF c
--- rows
42P01 There is no table 'c' in this query (line 1, column 31).

=== each in its own way
SELECT a.x, b.y FROM b, a WHERE a.id = b.a_id ORDER BY b.id FOR UPDATE OF b NOWAIT FOR KEY SHARE OF a SKIP LOCKED
--- rows
x|y
one|p
one|q

=== the side that is always there
SELECT b.id, a.x FROM b LEFT JOIN a ON a.id = b.a_id ORDER BY b.id FOR UPDATE OF b
--- rows
id|x
10|one
11|one
12|NULL

=== the side that may be missing
SELECT b.id, a.x FROM b LEFT JOIN a ON a.id = b.a_id FOR UPDATE OF a
--- rows
0A000 FOR UPDATE of the nullable side of an outer join is not supported (line 1, column 54).

=== both sides
SELECT b.id FROM b FULL JOIN a ON a.id = b.a_id FOR UPDATE
--- rows
0A000 FOR UPDATE of the nullable side of an outer join is not supported (line 1, column 49).
