Truth values and dates in an order.
not on sqlite: it has neither.

=== truth values
SELECT v FROM (VALUES (TRUE), (NULL), (FALSE)) AS t (v) ORDER BY v DESC NULLS LAST
--- rows
v
true
false
NULL

=== dates
SELECT d FROM (VALUES (DATE '2024-01-02'), (DATE '1999-12-31'), (DATE '2024-01-01')) AS t (d) ORDER BY d
--- rows
d
1999-12-31
2024-01-01
2024-01-02

=== decimals
SELECT n FROM (VALUES (1.10), (1.1), (-2.0), (10)) AS t (n) ORDER BY n, n::text
--- rows
n
-2.0
1.1
1.10
10
