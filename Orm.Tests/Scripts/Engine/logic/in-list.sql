IN with a list.

=== found and not found
SELECT 1 IN (1, 2) AS a, 3 IN (1, 2) AS b, 3 NOT IN (1, 2) AS c
--- rows
a|b|c
true|false|true

=== with NULL
SELECT 1 IN (1, NULL) AS a, 3 IN (1, NULL) AS b, 3 NOT IN (1, NULL) AS c, NULL IN (1) AS d
--- rows
a|b|c|d
true|NULL|NULL|NULL

=== rows
SELECT (1, 2) IN ((1, 2), (3, 4)) AS a, (1, 3) IN ((1, 2), (3, 4)) AS b
-- not on sqlite: it has no lists of rows.
--- rows
a|b
true|false

=== of other types
-- unlike sqlite: it compares anything.
SELECT 1 IN ('a')
--- rows
22P02 'a' is no value of INTEGER (line 2, column 8).

=== numbers of several types
SELECT 1 IN (1.0, 2) AS a, 1.5 IN (1, 2) AS b
--- rows
a|b
true|false
