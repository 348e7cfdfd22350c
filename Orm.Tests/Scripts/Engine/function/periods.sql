Periods, words for dates, and parts of times that not all types have.
not on sqlite: it has none.

=== they overlap
SELECT (DATE '2020-01-01', DATE '2020-02-01') OVERLAPS (DATE '2020-01-15', DATE '2020-03-01') AS o
--- rows
o
true

=== the end is not part of a period
SELECT (DATE '2020-01-01', DATE '2020-01-02') OVERLAPS (DATE '2020-01-02', DATE '2020-01-03') AS o
--- rows
o
false

=== a moment
SELECT (DATE '2020-01-01', DATE '2020-01-01') OVERLAPS (DATE '2020-01-01', DATE '2020-01-01') AS o
--- rows
o
true

=== lengths
SELECT (DATE '2020-01-01', INTERVAL '10 days') OVERLAPS (DATE '2020-01-15', INTERVAL '1 day') AS d, (TIME '10:00', TIME '11:00') OVERLAPS (TIME '10:30', INTERVAL '1 hour') AS t
--- rows
d|t
false|true

=== the end stands first
SELECT (TIMESTAMP '2020-02-01', TIMESTAMP '2020-01-01') OVERLAPS (TIMESTAMP '2020-01-10', TIMESTAMP '2020-01-11') AS o
--- rows
o
true

=== without an end
SELECT (DATE '2020-01-01', NULL) OVERLAPS (DATE '2019-01-01', DATE '2020-06-01') AS known, (DATE '2020-01-01', NULL) OVERLAPS (DATE '2019-01-01', DATE '2019-06-01') AS unknown
--- rows
known|unknown
true|NULL

=== negated
SELECT NOT (DATE '2020-01-01', DATE '2020-01-02') OVERLAPS (DATE '2020-01-02', DATE '2020-01-03') AS o
--- rows
o
true

=== in a check
CREATE TABLE shifts (a date, b date, CHECK (NOT (a, b) OVERLAPS (DATE '2020-12-24', DATE '2020-12-27')));
INSERT INTO shifts VALUES ('2020-12-26', '2020-12-30')
--- rows
23514 The row breaks the check 'shifts_check' of 'shifts'.

=== numbers are no times
SELECT (1, 2) OVERLAPS (3, 4)
--- rows
42883 There is no overlaps(INTEGER, INTEGER, INTEGER, INTEGER) (line 1, column 8). Cast the arguments.

=== not two of them
SELECT (DATE '2020-01-01', DATE '2020-01-02', DATE '2020-01-03') OVERLAPS (DATE '2020-01-02', DATE '2020-01-03')
--- rows
42601 Expected two periods, found the end of the text (line 1, column 113). Write (start, end) OVERLAPS (start, end).

=== words
SELECT date 'today' = current_date AS today, 'tomorrow'::date - date 'yesterday' AS days, 'now'::timestamptz = now() AS now, timestamp 'epoch' AS epoch, 'allballs'::time AS midnight
--- rows
today|days|now|epoch|midnight
true|2|true|1970-01-01 00:00:00|00:00:00

=== a word that is none
SELECT 'someday'::date
--- rows
22007 'someday' is no value of DATE. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).

=== no infinity
-- not on postgresql: it has one.
SELECT 'infinity'::timestamp
--- rows
0A000 TIMESTAMP has no infinity. Use NULL, or a date far away (line 2, column 8).

=== all are finite
SELECT isfinite(DATE '2020-01-01') AS d, isfinite(TIMESTAMP '2020-01-01') AS t, isfinite(INTERVAL '1 day') AS i
--- rows
d|t|i
true|true|true

=== the day of a zone
SELECT date_trunc('day', TIMESTAMPTZ '2020-06-01 03:00+00', 'America/New_York') AT TIME ZONE 'UTC' AS d
--- rows
d
2020-05-31 04:00:00

=== a time of a zone
SELECT make_timestamptz(2020, 7, 2, 3, 4, 5.5, 'Europe/Berlin') AT TIME ZONE 'UTC' AS t
--- rows
t
2020-07-02 01:04:05.5

=== ages
SELECT age(TIMESTAMPTZ '2020-03-01 00:00+00', TIMESTAMPTZ '2019-12-31 00:00+00')::text AS a, age(current_date::timestamp)::text AS today
--- rows
a|today
2 mons 1 day|00:00:00

=== seconds of a date
SELECT extract(epoch FROM DATE '2020-01-05') AS e
--- rows
e
1578182400

=== parts of an interval
SELECT extract(quarter FROM INTERVAL '4 months') AS q, extract(decade FROM INTERVAL '25 years') AS d, extract(century FROM INTERVAL '250 years') AS c, extract(millennium FROM INTERVAL '2500 years') AS m
--- rows
q|d|c|m
2|2|2|2

=== a date has no hour
SELECT extract(hour FROM DATE '2020-01-05')
--- rows
0A000 A date has no 'hour'. Cast the value to a type that has it.

=== a timestamp has no zone
SELECT extract(timezone FROM TIMESTAMP '2020-01-05')
--- rows
0A000 A timestamp has no 'timezone'. Cast the value to a type that has it.

=== an interval has no week
SELECT extract(week FROM INTERVAL '1 day')
--- rows
0A000 A time or interval has no 'week'. Cast the value to a type that has it.

=== a time has no day
SELECT extract(day FROM TIME '10:00')
--- rows
0A000 A time or interval has no 'day'. Cast the value to a type that has it.

=== a part that is none
SELECT extract(foo FROM DATE '2020-01-05')
--- rows
22023 'foo' is no part of a time. Parts are year, month, day, hour, ...
