Views of views.

=== filters add up
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
INSERT INTO t VALUES (1, 5), (2, 15), (3, 25);
CREATE VIEW v AS SELECT id, n FROM t WHERE n > 10;
CREATE VIEW w (key, value) AS SELECT id, n * 2 FROM v WHERE n < 20;
SELECT * FROM w
--- rows
key|value
2|30

=== joined with itself
SELECT a.id AS a, b.id AS b FROM v AS a JOIN v AS b ON a.id < b.id
--- rows
a|b
2|3

=== sees new rows
INSERT INTO t VALUES (4, 12);
SELECT count(*) FROM w
--- rows
count
2

=== cannot be written
-- unlike postgresql: it writes through views of one table.
-- unlike sqlite: it says so in its own way.
INSERT INTO v VALUES (9, 99)
--- rows
42P01 There is no table 'v' (line 3, column 13). Is 't' meant?

=== of the same name
CREATE VIEW v AS SELECT 1 AS one
--- rows
42P07 There is a table, view, index or sequence 'v' already (line 1, column 13).
