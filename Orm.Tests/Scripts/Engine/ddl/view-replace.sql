CREATE OR REPLACE VIEW and DROP VIEW.
not on sqlite: it has no OR REPLACE for views.

=== replaced
CREATE VIEW v AS SELECT 1 AS x;
CREATE OR REPLACE VIEW v AS SELECT 2 AS x;
SELECT * FROM v
--- rows
x
2

=== dropped
DROP VIEW v;
SELECT * FROM v
--- rows
42P01 There is no table 'v' (line 2, column 15).

=== there is none
DROP VIEW v
--- rows
42P01 There is no view 'v' (line 1, column 11).

=== there need be none
DROP VIEW IF EXISTS v
--- rows


=== of a table that does not exist
CREATE VIEW w AS SELECT * FROM nowhere
--- rows
42P01 There is no table 'nowhere' (line 1, column 32).
