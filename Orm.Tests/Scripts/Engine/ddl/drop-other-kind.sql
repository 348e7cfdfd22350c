DROP names the kind of what it drops.
not on sqlite: its DROP knows no kinds in its errors.

=== a view is no table
CREATE TABLE orders (id INTEGER PRIMARY KEY);
CREATE VIEW few AS SELECT id FROM orders;
CREATE INDEX by_id ON orders (id);
CREATE SEQUENCE numbers;
DROP TABLE few
--- rows
42809 'few' is no table, but a view (line 5, column 12).

=== a table is no view
DROP VIEW orders
--- rows
42809 'orders' is no view, but a table (line 1, column 11).

=== an index is no table
DROP TABLE by_id
--- rows
42809 'by_id' is no table, but an index (line 1, column 12).

=== a sequence is no index
DROP INDEX numbers
--- rows
42809 'numbers' is no index, but a sequence (line 1, column 12).

=== a table is no sequence
DROP SEQUENCE orders
--- rows
42809 'orders' is no sequence, but a table (line 1, column 15).

=== nor with IF EXISTS
DROP VIEW IF EXISTS orders
--- rows
42809 'orders' is no view, but a table (line 1, column 21).

=== a name that is nearly right
DROP TABLE ordres
--- rows
42P01 There is no table 'ordres' (line 1, column 12). Is 'orders' meant?

=== an index
DROP INDEX by_ids
--- rows
42704 There is no index 'by_ids' (line 1, column 12). Is 'by_id' meant?

=== a view
DROP VIEW fewe
--- rows
42P01 There is no view 'fewe' (line 1, column 11). Is 'few' meant?

=== a sequence
DROP SEQUENCE number
--- rows
42P01 There is no sequence 'number' (line 1, column 15). Is 'numbers' meant?

=== a table to alter
ALTER TABLE order_ ADD COLUMN x INTEGER
--- rows
42P01 There is no table 'order_' (line 1, column 13). Is 'orders' meant?

=== a table to empty
TRUNCATE order_
--- rows
42P01 There is no table 'order_' (line 1, column 10). Is 'orders' meant?

=== a view to empty
TRUNCATE few
--- rows
42809 'few' is no table, but a view (line 1, column 10).

=== a table to index
CREATE INDEX ON order_ (id)
--- rows
42P01 There is no table 'order_' (line 1, column 17). Is 'orders' meant?

=== a column to index
CREATE INDEX ON orders (idd)
--- rows
42703 The table 'orders' has no column 'idd' (line 1, column 25). Is 'id' meant?
