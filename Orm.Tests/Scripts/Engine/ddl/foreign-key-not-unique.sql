A foreign key refers to a key.
not on sqlite: it finds out when rows change.

=== to a column that is none
CREATE TABLE p (id INTEGER PRIMARY KEY, v INTEGER);
CREATE TABLE c (v INTEGER REFERENCES p (v))
--- rows
42830 The columns referred to are no unique key of 'p' (line 2, column 27).

=== to a table that does not exist
CREATE TABLE d (v INTEGER REFERENCES nowhere (v))
--- rows
42P01 There is no table 'nowhere' (line 1, column 38).

=== with another number of columns
CREATE TABLE e (a INTEGER, b INTEGER, FOREIGN KEY (a, b) REFERENCES p (id))
--- rows
42830 The columns referred to are no unique key of 'p' (line 1, column 39).
