INTERVAL.
not on sqlite: it has no intervals.

=== literals
SELECT INTERVAL '1 year 2 months 3 days' AS a, INTERVAL '04:05:06.7' AS b, INTERVAL '-1 day' AS c, INTERVAL '1' MONTH AS d
--- rows
a|b|c|d
1 year 2 mons 3 days|04:05:06.7|-1 days|1 mon

=== arithmetic
SELECT INTERVAL '1 day' + INTERVAL '2 hours' AS a, INTERVAL '1 day' * 2.5 AS b, INTERVAL '1 month' / 2 AS c, - INTERVAL '1 hour' AS d
--- rows
a|b|c|d
1 day 02:00:00|2 days 12:00:00|15 days|-01:00:00

=== compared: a month has 30 days, a day 24 hours
SELECT INTERVAL '1 month' = INTERVAL '30 days' AS a, INTERVAL '1 day' = INTERVAL '24 hours' AS b, INTERVAL '1 month' > INTERVAL '29 days' AS c
--- rows
a|b|c
true|true|true

=== ordered
SELECT i FROM (VALUES (INTERVAL '1 day'), (INTERVAL '2 hours'), (INTERVAL '1 month')) AS t (i) ORDER BY i
--- rows
i
02:00:00
1 day
1 mon

=== ISO form
SELECT INTERVAL 'P1Y2M3DT4H5M6S' AS a
--- rows
a
1 year 2 mons 3 days 04:05:06

=== weeks and more
SELECT INTERVAL '2 weeks' AS a, INTERVAL '90 minutes' AS b, INTERVAL '1.5 days' AS c
--- rows
a|b|c
14 days|01:30:00|1 day 12:00:00

=== not an interval
SELECT INTERVAL 'soon'
--- rows
22007 'soon' is no value of INTERVAL. Write '1 year 2 days 03:04:05' (line 1, column 8).
