Without FROM.

=== expressions
SELECT 1 + 1 AS two, 'a' || 'b' AS ab
--- rows
two|ab
2|ab

=== a condition
SELECT 1 AS one WHERE 1 = 2
--- rows
one

=== an aggregate
SELECT count(*), sum(5)
--- rows
count|sum
1|5
