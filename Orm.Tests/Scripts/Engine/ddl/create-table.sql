CREATE TABLE and what it refuses.

=== columns of many types
CREATE TABLE item (id INTEGER PRIMARY KEY, code VARCHAR(5), price NUMERIC(8, 2), stock SMALLINT, weight DOUBLE PRECISION, made DATE, active BOOLEAN);
INSERT INTO item VALUES (1, 'A1', 9.5, 3, 0.25, '2024-02-29', TRUE);
SELECT * FROM item
--- rows
id|code|price|stock|weight|made|active
1|A1|9.50|3|0.25|2024-02-29|true

=== the table exists already
CREATE TABLE item (x INTEGER)
--- rows
42P07 There is a table, view, index or sequence 'item' already (line 1, column 14).

=== unless that is allowed
CREATE TABLE IF NOT EXISTS item (x INTEGER);
SELECT count(*) FROM item
--- rows
count
1

=== a column twice
CREATE TABLE twice (a INTEGER, a TEXT)
--- rows
42701 The column 'a' stands twice (line 1, column 32).

=== a type that does not exist
-- unlike sqlite: it takes any word as a type.
CREATE TABLE odd (a NUMBRE)
--- rows
42704 There is no type 'numbre' (line 2, column 21). Types are INTEGER, TEXT, NUMERIC(p, s), ...
