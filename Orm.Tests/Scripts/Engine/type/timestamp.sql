TIMESTAMP and TIMESTAMPTZ.
not on sqlite: it has no timestamps.

=== literals
SELECT TIMESTAMP '2024-02-29 12:34:56.789' AS a, TIMESTAMP '2024-02-29' AS b, '2024-02-29T01:02:03'::timestamp AS c
--- rows
a|b|c
2024-02-29 12:34:56.789|2024-02-29 00:00:00|2024-02-29 01:02:03

=== with a zone
SELECT TIMESTAMPTZ '2024-01-01 12:00:00+02' AS a, TIMESTAMPTZ '2024-01-01 12:00:00Z' AS b
--- rows
a|b
2024-01-01 10:00:00+00|2024-01-01 12:00:00+00

=== the zone of a plain timestamp is ignored
SELECT TIMESTAMP '2024-01-01 12:00:00+02' AS a
--- rows
a
2024-01-01 12:00:00

=== differences
SELECT TIMESTAMP '2024-01-03 12:00' - TIMESTAMP '2024-01-01 10:00' AS a, TIMESTAMP '2024-01-01' - TIMESTAMP '2024-01-01 00:00:01' AS b
--- rows
a|b
2 days 02:00:00|-00:00:01

=== sums
SELECT TIMESTAMP '2024-01-31 10:00' + INTERVAL '1 month 2 days 3 hours' AS a
--- rows
a
2024-03-02 13:00:00

=== to dates and times
SELECT TIMESTAMP '2024-05-06 07:08:09'::date AS d, TIMESTAMP '2024-05-06 07:08:09'::time AS t
--- rows
d|t
2024-05-06|07:08:09

=== a hundred nanoseconds are kept
-- unlike postgresql: it rounds to microseconds.
SELECT TIMESTAMP '2024-01-01 00:00:00.1234567' AS a
--- rows
a
2024-01-01 00:00:00.1234567

=== at time zone
SELECT TIMESTAMP '2024-01-01 12:00' AT TIME ZONE 'UTC' AS a, TIMESTAMPTZ '2024-01-01 12:00+00' AT TIME ZONE 'UTC' AS b
--- rows
a|b
2024-01-01 12:00:00+00|2024-01-01 12:00:00

=== not a timestamp
SELECT TIMESTAMP '2024-13-01 00:00'
--- rows
22008 '2024-13-01 00:00' is no value of TIMESTAMP. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).
