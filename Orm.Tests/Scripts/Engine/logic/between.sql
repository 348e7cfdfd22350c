BETWEEN.

=== inclusive
SELECT 1 BETWEEN 1 AND 2 AS a, 2 BETWEEN 1 AND 2 AS b, 3 BETWEEN 1 AND 2 AS c, 1 NOT BETWEEN 2 AND 3 AS d
--- rows
a|b|c|d
true|true|false|true

=== the wrong way round
SELECT 2 BETWEEN 3 AND 1 AS a
--- rows
a
false

=== symmetric
-- not on sqlite: it has no SYMMETRIC.
SELECT 2 BETWEEN SYMMETRIC 3 AND 1 AS a
--- rows
a
true

=== with NULL
SELECT 1 BETWEEN NULL AND 0 AS a, 1 BETWEEN 0 AND NULL AS b, NULL BETWEEN 1 AND 2 AS c
--- rows
a|b|c
false|NULL|NULL

=== of texts and dates
SELECT 'b' BETWEEN 'a' AND 'c' AS t, DATE '2024-02-01' BETWEEN DATE '2024-01-01' AND DATE '2024-12-31' AS d
-- not on sqlite: it has no DATE literals.
--- rows
t|d
true|true
