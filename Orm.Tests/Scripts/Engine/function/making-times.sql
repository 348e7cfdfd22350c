Dates and times of their parts, in a grid, and read by a template.
not on sqlite: it has others.

=== made
SELECT make_date(2024, 2, 29) AS a, make_date(-44, 3, 15) AS b, make_time(8, 15, 23.5) AS c, make_timestamp(2013, 7, 15, 8, 15, 23.5) AS d, make_timestamp(2021, 2, 28, 24, 0, 0) AS e
--- rows
a|b|c|d|e
2024-02-29|0044-03-15 BC|08:15:23.5|2013-07-15 08:15:23.5|2021-03-01 00:00:00

=== no such day
SELECT make_date(2021, 2, 29) AS a
--- rows
22008 The result is out of range for DATE.

=== no such hour
SELECT make_time(25, 0, 0) AS a
--- rows
22008 The result is out of range for TIME.

=== in a grid
SELECT date_bin('15 minutes', timestamp '2020-02-11 15:44:17', timestamp '2001-01-01') AS a, date_bin('1 day', timestamp '2020-02-11 05:44:17', timestamp '2030-01-01 06:00') AS b
--- rows
a|b
2020-02-11 15:30:00|2020-02-10 06:00:00

=== a grid of months
SELECT date_bin('1 month', timestamp '2020-02-11', timestamp '2001-01-01') AS a
--- rows
0A000 Parts of a grid cannot be months or years, which differ in length.

=== a grid of nothing
SELECT date_bin('0 days', timestamp '2020-02-11', timestamp '2001-01-01') AS a
--- rows
22008 The parts of a grid have to be longer than nothing.

=== dates
SELECT to_date('05 Dec 2000', 'DD Mon YYYY') AS a, to_date('20200131', 'YYYYMMDD') AS b, to_date('31/1/99', 'DD/MM/YY') AS c, to_date('February 5, 2021', 'Month DD, YYYY') AS d, to_date('2020-060', 'YYYY-DDD') AS e, to_date('44-03-15 BC', 'YYYY-MM-DD BC') AS f
--- rows
a|b|c|d|e|f
2000-12-05|2020-01-31|1999-01-31|2021-02-05|2020-02-29|0044-03-15 BC

=== days of Julius
SELECT to_date('2451187', 'J') AS a, extract(julian from date '2006-01-01') AS b, extract(julian from timestamp '2006-01-01 12:00') = 2453737.5 AS c
--- rows
a|b|c
1999-01-08|2453737|true

=== times
SELECT to_timestamp('2020-01-02 03:04:05.678 PM', 'YYYY-MM-DD HH12:MI:SS.MS PM') AS a, to_timestamp('05 Dec 2000 13:14', 'DD Mon YYYY HH24:MI') AS b, to_timestamp('2020-01-02 10:00 +05', 'YYYY-MM-DD HH24:MI TZH') AS c, to_timestamp('12:34:56.789012', 'HH24:MI:SS.US') AS d
--- rows
a|b|c|d
2020-01-02 15:04:05.678+00|2000-12-05 13:14:00+00|2020-01-02 05:00:00+00|0001-01-01 12:34:56.789012+00 BC

=== words in quotes
SELECT to_date('year 2020 month 7', '"year "YYYY" month "MM') AS a
--- rows
a
2020-07-01

=== no such hour in a text
SELECT to_timestamp('2020-01-02 25:00', 'YYYY-MM-DD HH24:MI') AS a
--- rows
22008 A part of the time '2020-01-02 25:00' is out of its range.

=== no such day in a text
SELECT to_date('2021-02-30', 'YYYY-MM-DD') AS a
--- rows
22008 A part of the time '2021-02-30' is out of its range.

=== no year
SELECT to_date('xx', 'YYYY') AS a
--- rows
22007 'xx' is no value for 'YYYY' in the template of a time.

=== no month
SELECT to_date('Foo 2020', 'Mon YYYY') AS a
--- rows
22007 'Foo 2020' is no value for 'MON' in the template of a time.

=== seconds since 1970
SELECT to_timestamp(1284352323.5) AS a, to_timestamp(0) AS b
--- rows
a|b
2010-09-13 04:32:03.5+00|1970-01-01 00:00:00+00

=== too many seconds
SELECT to_timestamp(1e18) AS a
--- rows
22008 The result is out of range for TIMESTAMPTZ.

=== too many years
SELECT timestamp '2000-01-01' + interval '11759222 years' AS a
--- rows
22008 The result is out of range for TIMESTAMP.

=== an ending of nothing
SELECT to_char(timestamp '2024-01-01', 'TZTH') AS a
--- rows
a
