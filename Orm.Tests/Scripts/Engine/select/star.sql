What * stands for.

=== all columns of all tables
CREATE TABLE a (x INTEGER, y INTEGER);
CREATE TABLE b (z INTEGER);
INSERT INTO a VALUES (1, 2);
INSERT INTO b VALUES (3);
SELECT * FROM a, b
--- rows
x|y|z
1|2|3

=== of one table
SELECT b.*, a.x FROM a, b
--- rows
z|x
3|1

=== beside expressions
SELECT *, x + y AS s FROM a
--- rows
x|y|s
1|2|3

=== without tables
SELECT *
--- rows
42601 * needs tables in FROM (line 1, column 8).

=== of a table that is not there
SELECT c.* FROM a
--- rows
42P01 There is no table 'c' in this query (line 1, column 8).
