TIME.
not on sqlite: it has no times.

=== literals
SELECT TIME '12:34:56' AS a, TIME '23:59:59.999999' AS b, '1:02'::time AS c
--- rows
a|b|c
12:34:56|23:59:59.999999|01:02:00

=== not a time
SELECT TIME '25:00:00'
--- rows
22008 '25:00:00' is no value of TIME. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).

=== arithmetic
SELECT TIME '23:00' + INTERVAL '2 hours' AS a, TIME '01:00' - INTERVAL '2 hours' AS b, TIME '12:00' - TIME '11:15' AS c
--- rows
a|b|c
01:00:00|23:00:00|00:45:00

=== ordered
SELECT t FROM (VALUES (TIME '10:00'), (TIME '9:00')) AS x (t) ORDER BY t
--- rows
t
09:00:00
10:00:00
