to_char of dates and times.
not on sqlite: it has none.

=== date and time
SELECT to_char(timestamp '2024-02-09 15:04:05.123456', 'YYYY-MM-DD HH24:MI:SS.US') AS a, to_char(timestamp '2024-02-09 15:04:05.123456', 'HH12:MI am, FF3 MS') AS b
--- rows
a|b
2024-02-09 15:04:05.123456|03:04 pm, 123 123

=== years
SELECT to_char(date '0045-03-01', 'YYYY YYY YY Y FMYYYY Y,YYY BC CC') AS a, to_char(date '2024-12-31', 'IYYY IYY IY I') AS b
--- rows
a|b
0045 045 45 5 45 0,045 AD 01|2025 025 25 5

=== months
SELECT to_char(date '2024-09-01', 'MONTH|Month|month|MON|Mon|mon|MM|RM|FMMonth') AS a
--- rows
a
SEPTEMBER|September|september|SEP|Sep|sep|09|IX  |September

=== days
SELECT to_char(date '2024-02-09', 'DAY|Day|day|DY|Dy|dy|DDD|DD|D|ID|FMDay') AS a
--- rows
a
FRIDAY   |Friday   |friday   |FRI|Fri|fri|040|09|6|5|Friday

=== weeks and quarters
SELECT to_char(date '2024-12-31', 'IW IDDD WW W Q J') AS a
--- rows
a
01 002 53 5 4 2460676

=== endings
SELECT to_char(date '2024-03-01', 'FMDDth FMMonth') AS a, to_char(date '2024-03-22', 'DDTH') AS b
--- rows
a|b
1st March|22ND

=== halves of the day
SELECT to_char(timestamp '2024-03-11 12:30', 'HH A.M. a.m. PM pm') AS a, to_char(timestamp '2024-03-11 00:30', 'HH12 AM SSSS') AS b
--- rows
a|b
12 P.M. p.m. PM pm|12 AM 1800

=== zones
SELECT to_char(timestamptz '2024-01-01 00:00+00', 'TZ tz OF') AS a, to_char(timestamp '2024-01-01', 'TZ') AS b
--- rows
a|b
UTC utc +00|

=== texts within
SELECT to_char(date '2024-03-01', '"day" DD "of" FMMonth') AS a, to_char(date '2024-03-01', '') AS b
--- rows
a|b
day 01 of March|NULL

=== small letters
SELECT to_char(timestamp '2024-11-05 06:07:08', 'yyyy-mm-dd hh24:mi:ss') AS a
--- rows
a
2024-11-05 06:07:08

=== grouped by it
SELECT to_char(d, 'YYYY-MM') AS month, count(*) AS n FROM (VALUES (date '2024-01-05'), (date '2024-01-31'), (date '2024-02-01')) AS v(d) GROUP BY to_char(d, 'YYYY-MM') ORDER BY month
--- rows
month|n
2024-01|2
2024-02|1
