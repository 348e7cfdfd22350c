Columns that are computed from others.

=== stored
CREATE TABLE g (id INTEGER PRIMARY KEY, w INTEGER, h INTEGER, area INTEGER GENERATED ALWAYS AS (w * h) STORED);
INSERT INTO g (id, w, h) VALUES (1, 2, 3);
SELECT * FROM g
--- rows
id|w|h|area
1|2|3|6

=== follows an update
UPDATE g SET w = 10;
SELECT area FROM g
--- rows
area
30

=== takes no value
INSERT INTO g (id, w, h, area) VALUES (2, 1, 1, 5)
--- rows
428C9 'area' is generated always: it cannot be given a value (line 1, column 26). Leave the column out, or write OVERRIDING SYSTEM VALUE.

=== is not set
UPDATE g SET area = 1
--- rows
428C9 'area' is generated: it cannot be written (line 1, column 14).

=== can be searched by an index
CREATE INDEX g_area ON g (area);
SELECT id FROM g WHERE area = 30
--- rows
id
1
