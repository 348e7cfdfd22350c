Names that do not exist have a suggestion.

=== a table
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
SELECT * FROM custmer
--- rows
42P01 There is no table 'custmer' (line 2, column 15). Is 'customer' meant?

=== a column
SELECT nmae FROM customer
--- rows
42703 There is no column 'nmae' (line 1, column 8).

=== a column of a table
SELECT c.id FROM customer
--- rows
42P01 There is no table 'c' in this query (line 1, column 8).

=== a function
SELECT uper(name) FROM customer
--- rows
42883 There is no uper(TEXT) (line 1, column 8). Is 'upper' meant?

=== a function with other types
SELECT length(1, 2)
--- rows
42883 There is no length(INTEGER, INTEGER) (line 1, column 8). Cast the arguments.

=== a column that could be of two tables
SELECT name FROM customer, customer AS d
--- rows
42702 'name' could be a column of several tables (line 1, column 8). Write the table's name before it.

=== a schema
SELECT * FROM nowhere.customer
--- rows
42P01 There is no schema 'nowhere' (line 1, column 15). Leave it out.
