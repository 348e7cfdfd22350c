A name names one constraint of a table.
not on sqlite: names of its constraints say nothing.

=== two checks
CREATE TABLE t (a INTEGER, CONSTRAINT x CHECK (a > 0), CONSTRAINT x CHECK (a < 9))
--- rows
42710 't' has a constraint 'x' already (line 1, column 56). Give it another name, or leave CONSTRAINT out.

=== a check and a key
CREATE TABLE t (a INTEGER CONSTRAINT x CHECK (a > 0), CONSTRAINT x UNIQUE (a))
--- rows
42710 't' has a constraint 'x' already (line 1, column 55). Give it another name, or leave CONSTRAINT out.

=== a key is an index
CREATE TABLE t (a INTEGER);
CREATE TABLE u (a INTEGER CONSTRAINT t UNIQUE)
--- rows
42P07 There is a table, view, index or sequence 't' already (line 2, column 27). The index of a key has the key's name.

=== added
CREATE TABLE c (a INTEGER CONSTRAINT y CHECK (a > 0));
ALTER TABLE c ADD CONSTRAINT y CHECK (a > 1)
--- rows
42710 'c' has a constraint 'y' already (line 2, column 19). Give it another name, or leave CONSTRAINT out.

=== a key added
ALTER TABLE c ADD CONSTRAINT y UNIQUE (a)
--- rows
42710 'c' has a constraint 'y' already (line 1, column 19). Give it another name, or leave CONSTRAINT out.

=== a key of the name of a table
ALTER TABLE c ADD CONSTRAINT t UNIQUE (a)
--- rows
42P07 There is a table, view, index or sequence 't' already (line 1, column 19). The index of a key has the key's name.

=== a foreign key added
CREATE TABLE p (id INTEGER PRIMARY KEY);
ALTER TABLE c ADD CONSTRAINT y FOREIGN KEY (a) REFERENCES p
--- rows
42710 'c' has a constraint 'y' already (line 2, column 19). Give it another name, or leave CONSTRAINT out.

=== the same name in another table
CREATE TABLE d (a INTEGER CONSTRAINT y CHECK (a > 0));
INSERT INTO d VALUES (0)
--- rows
23514 The row breaks the check 'y' of 'd'.

=== a column twice in a key
CREATE TABLE k (a INTEGER, UNIQUE (a, a))
--- rows
42701 'a' stands twice in a key (line 1, column 39).

=== or in a primary key
CREATE TABLE k (a INTEGER, PRIMARY KEY (a, a))
--- rows
42701 'a' stands twice in a key (line 1, column 44).
