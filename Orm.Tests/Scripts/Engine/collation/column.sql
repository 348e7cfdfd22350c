Columns with a collation.

=== made
-- not on sqlite: its collations have other names.
CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT COLLATE unicode, code VARCHAR(5) COLLATE nocase);
INSERT INTO city VALUES (1, 'Zürich', 'zrh'), (2, 'Ålborg', 'AAL'), (3, 'oslo', 'Osl'), (4, 'Ostrava', 'OSR'), (5, NULL, NULL);
SELECT id FROM city ORDER BY name
--- rows
id
2
3
4
1
5

=== a comparison without case
-- not on sqlite: the table is not there.
SELECT id FROM city WHERE code = 'ZRH' OR code IN ('osl', 'x') ORDER BY id
--- rows
id
1
3

=== the collation of a column goes with it
-- not on sqlite: the table is not there.
SELECT max(n) AS a FROM (SELECT name AS n FROM city) AS c
--- rows
a
Zürich

=== through functions and ||
-- not on sqlite: the table is not there.
SELECT id FROM city WHERE name || '' < 'b' OR trim(code) = 'osr' ORDER BY id
--- rows
id
2
4

=== another one by COLLATE
-- not on sqlite: the table is not there.
SELECT id FROM city ORDER BY name COLLATE "C"
--- rows
id
4
1
3
2
5

=== of the other operand
-- not on sqlite: the table is not there.
SELECT id FROM city WHERE 'ZRH' = code
--- rows
id
1

=== which one counts is not clear
-- not on sqlite: the table is not there.
SELECT id FROM city WHERE name = code
--- rows
42P22 The columns have different collations (line 2, column 27). Say which one counts, by COLLATE.

=== said by COLLATE
-- not on sqlite: the table is not there.
SELECT id FROM city WHERE name = code COLLATE "C"
--- rows
id

=== said twice
-- not on sqlite: it takes the left one.
SELECT 'a' COLLATE nocase = 'A' COLLATE "C"
--- rows
42P21 COLLATE says both NoCase and Binary (line 2, column 8).

=== of a number
-- not on sqlite: it does not mind.
SELECT 1 COLLATE "C"
--- rows
42804 Values of INTEGER have no collation (line 2, column 8).

=== of a column of numbers
-- not on sqlite: it does not mind.
CREATE TABLE wrong (a INTEGER COLLATE "C")
--- rows
42804 Values of INTEGER have no collation (line 2, column 39).

=== in a view
-- not on sqlite: the table is not there.
CREATE VIEW sorted AS SELECT id, code AS c FROM city;
SELECT id FROM sorted WHERE c = 'AAL'
--- rows
id
2

=== in a copy
-- not on sqlite: the table is not there.
CREATE TABLE copied AS SELECT code AS c FROM city;
SELECT c FROM copied WHERE c = 'oSr'
--- rows
c
OSR

=== of an added column
-- not on sqlite: the table is not there.
ALTER TABLE city ADD COLUMN land TEXT COLLATE nocase DEFAULT 'CH';
SELECT count(*) AS n FROM city WHERE land = 'ch'
--- rows
n
5

=== changed
-- not on sqlite: the table is not there.
ALTER TABLE city ALTER COLUMN land TYPE TEXT COLLATE "C";
SELECT count(*) AS n FROM city WHERE land = 'ch'
--- rows
n
0
