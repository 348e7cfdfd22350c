Sums that do not fit.
not on sqlite: its sums of integers are other types.

=== a sum of integers is a bigint
SELECT sum(n) FROM (VALUES (2147483647), (2147483647)) AS t (n)
--- rows
sum
4294967294

=== a sum of bigints is a numeric
SELECT sum(n) FROM (VALUES (9223372036854775807), (9223372036854775807)) AS t (n)
--- rows
sum
18446744073709551614

=== avg keeps digits
SELECT avg(n), avg(n::bigint), avg(n::numeric) FROM (VALUES (1), (2), (2)) AS t (n)
--- rows
avg|avg|avg
1.6666666666666667|1.6666666666666667|1.6666666666666667
