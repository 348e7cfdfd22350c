CAST and ::.
not on sqlite: its casts never fail.

=== numbers
SELECT CAST(3.7 AS INTEGER) AS a, CAST(-3.5 AS INTEGER) AS b, '42'::bigint AS c, 5::numeric(5, 2) AS d, '1e3'::numeric AS e
--- rows
a|b|c|d|e
4|-4|42|5.00|1000

=== texts
SELECT 42::text AS a, 1.50::text AS b, TRUE::text AS c, DATE '2024-01-02'::text AS d
--- rows
a|b|c|d
42|1.50|true|2024-01-02

=== blanks around numbers
SELECT '  7 '::integer AS a
--- rows
a
7

=== no number
SELECT '7x'::integer
--- rows
22P02 '7x' is no value of INTEGER (line 1, column 8).

=== nothing
SELECT ''::integer
--- rows
22P02 '' is no value of INTEGER (line 1, column 8).

=== NULL
SELECT NULL::integer AS a, CAST(NULL AS TEXT) AS b
--- rows
a|b
NULL|NULL

=== no conversion
SELECT DATE '2024-01-01'::integer
--- rows
42846 DATE stands where INTEGER is needed (line 1, column 8). There is no conversion between these types.

=== a type that is unknown
SELECT 1::strange
--- rows
42704 There is no type 'strange' (line 1, column 11). Types are INTEGER, TEXT, NUMERIC(p, s), ...

=== a chain
SELECT '12'::integer::text::numeric(4, 1) AS a
--- rows
a
12.0
