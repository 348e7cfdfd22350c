CREATE TABLE AS takes names, types and rows of a query.

=== from rows
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO source VALUES (1, 'a'), (2, 'b'), (3, NULL);
CREATE TABLE target AS SELECT id * 10 AS tens, upper(name) AS big FROM source WHERE name IS NOT NULL;
SELECT * FROM target ORDER BY tens
--- rows
tens|big
10|A
20|B

=== without its rows
-- not on sqlite: it has no WITH NO DATA.
CREATE TABLE bare AS SELECT * FROM source WITH NO DATA;
SELECT count(*) FROM bare
--- rows
count
0

=== with names of its own
-- not on sqlite: it takes no names here.
CREATE TABLE named (one, two) AS SELECT id, name FROM source;
SELECT one, two FROM named ORDER BY one
--- rows
one|two
1|a
2|b
3|NULL

=== the name is taken
CREATE TABLE target AS SELECT 1 AS x
--- rows
42P07 There is a table 'target' already (line 1, column 14).
