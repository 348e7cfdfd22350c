AT TIME ZONE: what clocks elsewhere show.
not on sqlite: it has no time zones.

=== what a clock shows
SELECT TIMESTAMPTZ '2024-01-15 12:00+00' AT TIME ZONE 'Europe/Vienna' AS winter,
       TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE 'Europe/Vienna' AS summer,
       TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE 'Asia/Kolkata' AS halves,
       TIMESTAMPTZ '2024-07-15 23:00-05' AT TIME ZONE 'Pacific/Auckland' AS ahead
--- rows
winter|summer|halves|ahead
2024-01-15 13:00:00|2024-07-15 14:00:00|2024-07-15 17:30:00|2024-07-16 16:00:00

=== when a clock shows it
SELECT TIMESTAMP '2024-01-15 12:00' AT TIME ZONE 'Europe/Vienna' AS winter,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'Europe/Vienna' AS summer,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'America/New_York' AS west,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'Asia/Kathmandu' AS quarters
--- rows
winter|summer|west|quarters
2024-01-15 11:00:00+00|2024-07-15 10:00:00+00|2024-07-15 16:00:00+00|2024-07-15 06:15:00+00

=== from one clock to another
SELECT TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'Europe/Vienna' AT TIME ZONE 'Asia/Tokyo' AS there
--- rows
there
2024-07-15 19:00:00

=== around the hour that is skipped
SELECT i, (TIMESTAMPTZ '2024-03-31 00:59:59+00' + i * INTERVAL '1 second') AT TIME ZONE 'Europe/Vienna' AS shown
FROM generate_series(0, 1) AS s(i) ORDER BY i
--- rows
i|shown
0|2024-03-31 01:59:59
1|2024-03-31 03:00:00

=== a time that is skipped
SELECT TIMESTAMP '2024-03-31 01:59:59' AT TIME ZONE 'Europe/Vienna' AS before,
       TIMESTAMP '2024-03-31 02:00' AT TIME ZONE 'Europe/Vienna' AS first,
       TIMESTAMP '2024-03-31 02:30' AT TIME ZONE 'Europe/Vienna' AS skipped,
       TIMESTAMP '2024-03-31 03:00' AT TIME ZONE 'Europe/Vienna' AS after,
       TIMESTAMP '2024-03-10 02:30' AT TIME ZONE 'America/New_York' AS west
--- rows
before|first|skipped|after|west
2024-03-31 00:59:59+00|2024-03-31 01:00:00+00|2024-03-31 01:30:00+00|2024-03-31 01:00:00+00|2024-03-10 07:30:00+00

=== a time that is shown twice
SELECT TIMESTAMP '2024-10-27 01:59:59' AT TIME ZONE 'Europe/Vienna' AS before,
       TIMESTAMP '2024-10-27 02:00' AT TIME ZONE 'Europe/Vienna' AS first,
       TIMESTAMP '2024-10-27 02:30' AT TIME ZONE 'Europe/Vienna' AS twice,
       TIMESTAMP '2024-10-27 03:00' AT TIME ZONE 'Europe/Vienna' AS after,
       TIMESTAMP '2024-11-03 01:30' AT TIME ZONE 'America/New_York' AS west
--- rows
before|first|twice|after|west
2024-10-26 23:59:59+00|2024-10-27 01:00:00+00|2024-10-27 01:30:00+00|2024-10-27 02:00:00+00|2024-11-03 06:30:00+00

=== an hour twice on the clock
SELECT TIMESTAMPTZ '2024-10-27 00:30+00' AT TIME ZONE 'Europe/Vienna' AS one,
       TIMESTAMPTZ '2024-10-27 01:30+00' AT TIME ZONE 'Europe/Vienna' AS two
--- rows
one|two
2024-10-27 02:30:00|2024-10-27 02:30:00

=== a day that an island skipped
SELECT TIMESTAMP '2011-12-29 23:00' AT TIME ZONE 'Pacific/Apia' AS before,
       TIMESTAMP '2011-12-30 12:00' AT TIME ZONE 'Pacific/Apia' AS skipped,
       TIMESTAMP '2011-12-31 01:00' AT TIME ZONE 'Pacific/Apia' AS after
--- rows
before|skipped|after
2011-12-30 09:00:00+00|2011-12-30 22:00:00+00|2011-12-30 11:00:00+00

=== rules of other times
SELECT TIMESTAMPTZ '1975-07-01 12:00+00' AT TIME ZONE 'Europe/Vienna' AS before_summer_time,
       TIMESTAMPTZ '2012-07-01 12:00+00' AT TIME ZONE 'Europe/Moscow' AS once,
       TIMESTAMPTZ '2024-07-01 12:00+00' AT TIME ZONE 'Europe/Moscow' AS today,
       TIMESTAMPTZ '2070-07-01 12:00+00' AT TIME ZONE 'Europe/Vienna' AS later
--- rows
before_summer_time|once|today|later
1975-07-01 13:00:00|2012-07-01 16:00:00|2024-07-01 15:00:00|2070-07-01 14:00:00

=== years that no clock has shown
SELECT TIMESTAMPTZ '12024-07-01 12:00+00' AT TIME ZONE 'Europe/Vienna' AS summer,
       TIMESTAMP '12024-01-01 12:00' AT TIME ZONE 'Europe/Vienna' AS winter
--- rows
summer|winter
12024-07-01 14:00:00|12024-01-01 11:00:00+00

=== abbreviations
SELECT TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'CET' AS cet, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'cest' AS cest,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'EST' AS est, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'PDT' AS pdt,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'Z' AS z, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'NST' AS nst
--- rows
cet|cest|est|pdt|z|nst
2024-07-15 11:00:00+00|2024-07-15 10:00:00+00|2024-07-15 17:00:00+00|2024-07-15 19:00:00+00|2024-07-15 12:00:00+00|2024-07-15 15:30:00+00

=== every abbreviation
SELECT z, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE z AS at
FROM (VALUES ('UTC'), ('UCT'), ('UT'), ('GMT'), ('ZULU'), ('WET'), ('MET'), ('BST'), ('MEST'), ('EET'),
  ('EEST'), ('JST'), ('KST'), ('NZST'), ('NZDT'), ('NDT'), ('ADT'), ('AST'), ('EDT'), ('CDT'), ('CST'), ('MDT'),
  ('MST'), ('AKDT'), ('PST'), ('AKST'), ('HST')) AS v(z) ORDER BY z
--- rows
z|at
ADT|2024-07-15 15:00:00+00
AKDT|2024-07-15 20:00:00+00
AKST|2024-07-15 21:00:00+00
AST|2024-07-15 16:00:00+00
BST|2024-07-15 11:00:00+00
CDT|2024-07-15 17:00:00+00
CST|2024-07-15 18:00:00+00
EDT|2024-07-15 16:00:00+00
EEST|2024-07-15 09:00:00+00
EET|2024-07-15 10:00:00+00
GMT|2024-07-15 12:00:00+00
HST|2024-07-15 22:00:00+00
JST|2024-07-15 03:00:00+00
KST|2024-07-15 03:00:00+00
MDT|2024-07-15 18:00:00+00
MEST|2024-07-15 10:00:00+00
MET|2024-07-15 11:00:00+00
MST|2024-07-15 19:00:00+00
NDT|2024-07-15 14:30:00+00
NZDT|2024-07-14 23:00:00+00
NZST|2024-07-15 00:00:00+00
PST|2024-07-15 20:00:00+00
UCT|2024-07-15 12:00:00+00
UT|2024-07-15 12:00:00+00
UTC|2024-07-15 12:00:00+00
WET|2024-07-15 12:00:00+00
ZULU|2024-07-15 12:00:00+00

=== offsets are west of Greenwich
SELECT TIMESTAMP '2024-07-15 12:00' AT TIME ZONE '+02' AS a, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE '-05:30' AS b,
       TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'UTC+3' AS c, TIMESTAMP '2024-07-15 12:00' AT TIME ZONE 'ABC-1' AS d
--- rows
a|b|c|d
2024-07-15 14:00:00+00|2024-07-15 06:30:00+00|2024-07-15 15:00:00+00|2024-07-15 11:00:00+00

=== an interval is east of it
SELECT TIMESTAMP '2024-07-15 12:00' AT TIME ZONE INTERVAL '2 hours' AS a,
       TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE INTERVAL '-3:30' AS b
--- rows
a|b
2024-07-15 10:00:00+00|2024-07-15 08:30:00

=== an interval of days
SELECT TIMESTAMP '2024-07-15 12:00' AT TIME ZONE INTERVAL '1 day'
--- rows
22023 An interval as a time zone has no months and no days. Write hours and minutes: INTERVAL '2 hours'.

=== small letters
SELECT TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE 'europe/vienna' AS a, timezone('utc', TIMESTAMPTZ '2024-07-15 12:00+00') AS b
--- rows
a|b
2024-07-15 14:00:00|2024-07-15 12:00:00

=== a text
SELECT timezone('Europe/Vienna', '2024-07-15 12:00+00') AS a
--- rows
a
2024-07-15 14:00:00

=== a date
SELECT DATE '2024-07-15' AT TIME ZONE 'Europe/Vienna' AS a
--- rows
a
2024-07-15 02:00:00

=== zones of rows
SELECT z, TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE z AS shown
FROM (VALUES (1, 'Europe/Vienna'), (2, NULL), (3, 'America/Sao_Paulo'), (4, 'Australia/Lord_Howe')) AS v(i, z) ORDER BY i
--- rows
z|shown
Europe/Vienna|2024-07-15 14:00:00
NULL|NULL
America/Sao_Paulo|2024-07-15 09:00:00
Australia/Lord_Howe|2024-07-15 22:30:00

=== no zone
SELECT TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE 'Europe/Atlantis'
--- rows
22023 There is no time zone 'Europe/Atlantis'. Write a region such as 'Europe/Vienna', or an INTERVAL. Regions are those of the system.

=== a path
SELECT TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE '../zoneinfo/Europe/Vienna'
--- rows
22023 There is no time zone '../zoneinfo/Europe/Vienna'. Write a region such as 'Europe/Vienna', or an INTERVAL. Regions are those of the system.

=== an empty name
SELECT TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE ''
--- rows
22023 There is no time zone ''. Write a region such as 'Europe/Vienna', or an INTERVAL. Regions are those of the system.

=== local is no zone
SELECT TIMESTAMPTZ '2024-07-15 12:00+00' AT TIME ZONE 'Local'
--- rows
22023 There is no time zone 'Local'. Write a region such as 'Europe/Vienna', or an INTERVAL. Regions are those of the system.

=== an index
CREATE TABLE t (a TIMESTAMPTZ)
--- rows


=== rules change: an index cannot be made
-- unlike postgresql: it takes the rules of zones for unchangeable, and an index goes wrong with an update of them.
CREATE INDEX t_a ON t ((a AT TIME ZONE 'Europe/Vienna'))
--- rows
42P17 'timezone' may give another result for the same row: an index cannot be made of it (line 2, column 24). Use functions of the engine that depend on their arguments alone.
