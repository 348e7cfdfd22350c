Names that are nearly right are suggested.

=== a column
CREATE TABLE customer (name TEXT, address TEXT);
SELECT adress FROM customer
--- rows
42703 There is no column 'adress' (line 2, column 8). Is 'address' meant?

=== a table
SELECT name FROM customers
--- rows
42P01 There is no table 'customers' (line 1, column 18). Is 'customer' meant?

=== a function
SELECT lowr('A')
--- rows
42883 There is no lowr(unknown) (line 1, column 8). Is 'lower' meant?

=== a column of an alias
SELECT c.nam FROM customer AS c
--- rows
42703 There is no column 'nam' (line 1, column 8). Is 'name' meant?
