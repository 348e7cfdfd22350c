CHECK.

=== of a column
CREATE TABLE c (id INTEGER PRIMARY KEY, age INTEGER CHECK (age >= 0), lo INTEGER, hi INTEGER, CONSTRAINT ordered CHECK (lo <= hi));
INSERT INTO c VALUES (1, -1, 1, 2)
--- rows
23514 The row breaks the check 'c_age_check' of 'c'.

=== of the table
INSERT INTO c VALUES (1, 1, 3, 2)
--- rows
23514 The row breaks the check 'ordered' of 'c'.

=== unknown passes
INSERT INTO c VALUES (1, NULL, NULL, 2);
SELECT * FROM c
--- rows
id|age|lo|hi
1|NULL|NULL|2

=== on update
UPDATE c SET lo = 9
--- rows
23514 The row breaks the check 'ordered' of 'c'.

=== a condition that is none
-- unlike sqlite: any number is a condition there.
CREATE TABLE bad (a INTEGER CHECK (a + 1))
--- rows
42804 INTEGER stands where BOOLEAN is needed (line 2, column 29). Write CAST(... AS BOOLEAN) to convert it.
