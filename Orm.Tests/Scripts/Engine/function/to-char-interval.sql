to_char of spans of time.
not on sqlite: it has none.

=== hours may be many
SELECT to_char(interval '50 hours 3 minutes 7.25 seconds', 'HH24:MI:SS.MS') AS a, to_char(interval '13 hours', 'HH12 HH') AS b, to_char(interval '1 day 2 hours', 'DD HH24') AS c
--- rows
a|b|c
50:03:07.250|01 01|01 02

=== years, months and days
SELECT to_char(interval '3 years 4 months 5 days', 'YYYY-MM-DD') AS a, to_char(interval '14 months', 'YY "years" MM "months"') AS b, to_char(interval '100 days', 'DD') AS c
--- rows
a|b|c
0003-04-05|01 years 02 months|100

=== without blanks
SELECT to_char(interval '3 years 4 months 5 days 6:07:08', 'FMYYYY FMMM FMDD FMHH24 FMMI FMSS') AS a
--- rows
a
3 4 5 6 7 8

=== back in time
SELECT to_char(interval '-3 hours -4 minutes', 'HH24:MI') AS a, to_char(interval '-1 month -2 days', 'MM DD') AS b
--- rows
a|b
-03:-04|-01 -2

=== parts of seconds
SELECT to_char(interval '1.234567 seconds', 'SS MS US') AS a, to_char(interval '1 hour 1 second', 'SSSS') AS b
--- rows
a|b
01 234 234567|3601

=== what a span does not have
SELECT to_char(interval '1 day', 'Month')
--- rows
22007 'MONTH' in a template says nothing about a span of time.

=== nothing
SELECT to_char(NULL::interval, 'DD') AS a
--- rows
a
NULL
