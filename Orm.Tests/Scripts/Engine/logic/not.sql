NOT before predicates.

=== negations
SELECT NOT (1 = 2) AS a, 1 NOT IN (2) AS b, 'a' NOT LIKE 'b%' AS c, 5 NOT BETWEEN 1 AND 3 AS d, NOT EXISTS (SELECT 1 WHERE FALSE) AS e
--- rows
a|b|c|d|e
true|true|true|true|true

=== twice
SELECT NOT NOT TRUE AS a
--- rows
a
true

=== of unknown
SELECT (NOT (NULL = 1)) IS NULL AS a, (NOT (NULL IN (1))) IS NULL AS b
--- rows
a|b
true|true
