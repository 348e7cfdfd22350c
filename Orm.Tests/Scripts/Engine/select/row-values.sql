Rows as values.

=== compared
SELECT (1, 2) < (1, 3) AS a, (1, 2) = (1, 2) AS b, (2, 1) > (1, 9) AS c
--- rows
a|b|c
true|true|true

=== with NULL
SELECT (1, NULL) = (2, NULL) AS a, (1, NULL) = (1, NULL) AS b, (1, NULL) < (2, 0) AS c
--- rows
a|b|c
false|NULL|true

=== in a list
-- not on sqlite: it has no lists of rows.
SELECT (1, 'a') IN ((1, 'b'), (1, 'a')) AS found
--- rows
found
true

=== in a query
CREATE TABLE t (a INTEGER, b INTEGER);
INSERT INTO t VALUES (1, 2), (3, 4);
SELECT (3, 4) IN (SELECT a, b FROM t) AS found
--- rows
found
true

=== of different lengths
SELECT (1, 2) = (1, 2, 3)
--- rows
42601 The rows have different numbers of columns (line 1, column 8).
