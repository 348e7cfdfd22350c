Intervals: made, cut off, and written with other units.
not on sqlite: it has others.

=== made
SELECT CAST(make_interval(1, 2, 3, 4, 5, 6, 7.5) AS text) AS a, CAST(make_interval() AS text) AS b, CAST(make_interval(0, 0, 2) AS text) AS c
--- rows
a|b|c
1 year 2 mons 25 days 05:06:07.5|00:00:00|14 days

=== with other units
SELECT CAST(justify_hours(interval '27 hours') AS text) AS a, CAST(justify_days(interval '35 days') AS text) AS b, CAST(justify_interval(interval '1 month -1 hour') AS text) AS c
--- rows
a|b|c
1 day 03:00:00|1 mon 5 days|29 days 23:00:00

=== with signs
SELECT CAST(justify_hours(interval '2 days -50 hours') AS text) AS a, CAST(justify_days(interval '1 month -40 days') AS text) AS b, CAST(justify_interval(interval '-1 month 35 days 30 hours') AS text) AS c, CAST(justify_interval(interval '2 months -1 day 3 hours') AS text) AS d
--- rows
a|b|c|d
-02:00:00|-10 days|6 days 06:00:00|1 mon 29 days 03:00:00

=== cut off
SELECT CAST(date_trunc('decade', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS a, CAST(date_trunc('year', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS b, CAST(date_trunc('quarter', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS c, CAST(date_trunc('month', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS d, CAST(date_trunc('day', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS e, CAST(date_trunc('hour', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS f, CAST(date_trunc('minute', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS g, CAST(date_trunc('second', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS h, CAST(date_trunc('milliseconds', interval '15 years 4 months 7 days 8:09:10.123456') AS text) AS i
--- rows
a|b|c|d|e|f|g|h|i
10 years|15 years|15 years 3 mons|15 years 4 mons|15 years 4 mons 7 days|15 years 4 mons 7 days 08:00:00|15 years 4 mons 7 days 08:09:00|15 years 4 mons 7 days 08:09:10|15 years 4 mons 7 days 08:09:10.123

=== weeks
SELECT date_trunc('week', interval '1 month') AS a
--- rows
0A000 An interval has no weeks: months have parts of them.

=== years and months
SELECT CAST(interval '1-2' AS text) AS a, CAST(interval '-1-2' AS text) AS b, CAST(interval '+1-11 3 days' AS text) AS c
--- rows
a|b|c
1 year 2 mons|-1 years -2 mons|1 year 11 mons 3 days

=== too many months
SELECT interval '1-12' AS a
--- rows
22015 '1-12' is out of range for INTERVAL (line 1, column 8).

=== too much
SELECT interval '99999999999999999999999 seconds' AS a
--- rows
22015 '99999999999999999999999 seconds' is out of range for INTERVAL (line 1, column 8).

=== far too much
SELECT interval '79228162514264337593543950335 years' AS a
--- rows
22015 '79228162514264337593543950335 years' is out of range for INTERVAL (line 1, column 8).
