Moments and spans.
not on sqlite: it has no INTERVAL.

=== a month is as long as the month
SELECT timestamp '2026-01-31 10:00' + interval '1 month' AS a, timestamp '2024-01-31' + interval '1 month' AS b
--- rows
a|b
2026-02-28 10:00:00|2024-02-29 00:00:00

=== days between
SELECT date '2026-03-01' - date '2026-02-01' AS days
--- rows
days
28

=== a span between moments
SELECT timestamp '2026-03-01 12:00' - timestamp '2026-02-28 06:30' AS span
--- rows
span
1 day 05:30:00

=== with time zone
SELECT timestamptz '2026-01-01 00:00+02' = timestamptz '2025-12-31 22:00+00' AS same
--- rows
same
true

=== multiples of a span
SELECT interval '1 day 2 hours' * 3 AS three
--- rows
three
3 days 06:00:00

=== comparisons of spans
SELECT interval '1 month' = interval '30 days' AS same, interval '25 hours' > interval '1 day' AS longer
--- rows
same|longer
true|true

=== a day that is not there
SELECT date '2026-02-30'
--- rows
22008 '2026-02-30' is no value of DATE. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).
