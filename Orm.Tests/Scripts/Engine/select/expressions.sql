Precedence of operators.

=== arithmetic
SELECT 2 + 3 * 4 AS a, (2 + 3) * 4 AS b, 10 - 4 - 3 AS c, 100 / 10 / 2 AS d, -2 * -3 AS e
--- rows
a|b|c|d|e
14|20|3|5|6

=== comparisons and logic
SELECT 1 < 2 AND 2 < 3 AS a, NOT 1 = 2 AS b, TRUE OR FALSE AND FALSE AS c
--- rows
a|b|c
true|true|true

=== concatenation
SELECT 'a' || 1 + 2 || 'b' AS a
-- unlike sqlite: it binds || tighter.
--- rows
a
a3b

=== power is left-associative
-- not on sqlite: it has no power operator.
SELECT 2 ^ 3 ^ 2 AS a, -2 ^ 2 AS b
--- rows
a|b
64|4

=== BETWEEN and AND
SELECT 2 BETWEEN 1 AND 3 AND TRUE AS a
--- rows
a
true

=== IS and NOT
SELECT NOT NULL IS NULL AS a, 1 = 1 IS TRUE AS b
--- rows
a|b
false|true
