Correlation, covariance, and the line of least squares.
not on sqlite: it has others.

=== counted
SELECT regr_count(y, x) AS a, regr_avgx(y, x) AS b, regr_avgy(y, x) AS c FROM (VALUES (1, 2), (2, 4), (3, 7), (NULL, 1), (5, NULL)) AS v (y, x)
--- rows
a|b|c
3|4.333333333333333|2

=== the line
SELECT round(regr_slope(y, x)::numeric, 10) AS a, round(regr_intercept(y, x)::numeric, 10) AS b, round(regr_r2(y, x)::numeric, 10) AS c FROM (VALUES (1, 2), (2, 4), (3, 7), (NULL, 1), (5, NULL)) AS v (y, x)
--- rows
a|b|c
0.3947368421|0.2894736842|0.9868421053

=== sums
SELECT round(regr_sxx(y, x)::numeric, 10) AS a, round(regr_sxy(y, x)::numeric, 10) AS b, round(regr_syy(y, x)::numeric, 10) AS c FROM (VALUES (1, 2), (2, 4), (3, 7), (NULL, 1), (5, NULL)) AS v (y, x)
--- rows
a|b|c
12.6666666667|5.0000000000|2.0000000000

=== together
SELECT round(corr(y, x)::numeric, 10) AS a, round(covar_pop(y, x)::numeric, 10) AS b, round(covar_samp(y, x)::numeric, 10) AS c FROM (VALUES (1, 2), (2, 4), (3, 7), (NULL, 1), (5, NULL)) AS v (y, x)
--- rows
a|b|c
0.9933992678|1.6666666667|2.5000000000

=== one pair
SELECT corr(y, x) AS a, covar_pop(y, x) AS b, covar_samp(y, x) AS c, regr_slope(y, x) AS d FROM (VALUES (1, 2)) AS v (y, x)
--- rows
a|b|c|d
NULL|0|NULL|NULL

=== an upright line
SELECT regr_slope(y, x) AS a, regr_r2(y, x) AS b, corr(y, x) AS c FROM (VALUES (1, 2), (2, 2)) AS v (y, x)
--- rows
a|b|c
NULL|NULL|NULL

=== a level line
SELECT regr_slope(y, x) AS a, regr_r2(y, x) AS b FROM (VALUES (1, 2), (1, 3)) AS v (y, x)
--- rows
a|b
0|1

=== no pairs
SELECT corr(y, x) AS a, regr_count(y, x) AS b FROM (VALUES (1, 2)) AS v (y, x) WHERE false
--- rows
a|b
NULL|0

=== bits
SELECT bit_xor(y) AS a FROM (VALUES (3), (6), (NULL)) AS v (y)
--- rows
a
5

=== of texts
SELECT corr('a'::text, 'b'::text)
--- rows
42883 There is no corr(TEXT, TEXT) (line 1, column 8). Cast the argument.
