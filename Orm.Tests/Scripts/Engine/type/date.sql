DATE.
not on sqlite: it has no dates.

=== literals
SELECT DATE '2024-02-29' AS a, '2024-1-5'::date AS b, DATE '0001-01-01' AS c, DATE '9999-12-31' AS d
--- rows
a|b|c|d
2024-02-29|2024-01-05|0001-01-01|9999-12-31

=== not a date
SELECT DATE '2023-02-29'
--- rows
22008 '2023-02-29' is no value of DATE. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).

=== no text of a date
SELECT DATE 'tomorrowish'
--- rows
22007 'tomorrowish' is no value of DATE. Write dates as 2026-01-31, times as 12:30:00.5 (line 1, column 8).

=== arithmetic
SELECT DATE '2024-02-28' + 2 AS a, DATE '2024-03-01' - 1 AS b, DATE '2024-03-01' - DATE '2024-02-01' AS c, 7 + DATE '2024-01-01' AS d
--- rows
a|b|c|d
2024-03-01|2024-02-29|29|2024-01-08

=== with intervals
SELECT DATE '2024-01-31' + INTERVAL '1 month' AS a, DATE '2024-03-31' - INTERVAL '1 month' AS b
--- rows
a|b
2024-02-29 00:00:00|2024-02-29 00:00:00

=== with a time
SELECT DATE '2024-01-01' + TIME '12:30' AS a
--- rows
a
2024-01-01 12:30:00

=== compared with timestamps
SELECT DATE '2024-01-01' = TIMESTAMP '2024-01-01 00:00:00' AS a, DATE '2024-01-01' < TIMESTAMP '2024-01-01 00:00:01' AS b
--- rows
a|b
true|true

=== in columns
CREATE TABLE t (d DATE PRIMARY KEY);
INSERT INTO t VALUES ('2024-05-02'), ('2024-05-01'), ('1999-12-31');
SELECT d FROM t WHERE d >= '2024-01-01' ORDER BY d
--- rows
d
2024-05-01
2024-05-02
