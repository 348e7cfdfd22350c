Functions of dates and times.
not on sqlite: it has others.

=== extract
SELECT extract(year FROM DATE '2024-02-29') AS y, extract(month FROM DATE '2024-02-29') AS m, extract(day FROM DATE '2024-02-29') AS d, extract(dow FROM DATE '2024-02-29') AS w, extract(doy FROM DATE '2024-02-29') AS j
--- rows
y|m|d|w|j
2024|2|29|4|60

=== of a timestamp
SELECT extract(hour FROM TIMESTAMP '2024-01-01 13:14:15.5') AS h, extract(minute FROM TIMESTAMP '2024-01-01 13:14:15.5') AS m, extract(second FROM TIMESTAMP '2024-01-01 13:14:15.5') AS s, extract(epoch FROM TIMESTAMP '1970-01-02') AS e
--- rows
h|m|s|e
13|14|15.500000|86400.000000

=== weeks and quarters
SELECT extract(quarter FROM DATE '2024-05-01') AS q, extract(week FROM DATE '2024-12-30') AS w, extract(isoyear FROM DATE '2024-12-30') AS i, extract(isodow FROM DATE '2024-12-29') AS d
--- rows
q|w|i|d
2|1|2025|7

=== of an interval
SELECT extract(day FROM INTERVAL '40 days 2 hours') AS d, extract(hour FROM INTERVAL '40 days 2 hours') AS h, extract(month FROM INTERVAL '14 months') AS m
--- rows
d|h|m
40|2|2

=== an unknown field
SELECT extract(fortnight FROM DATE '2024-01-01')
--- rows
22023 'fortnight' is no part of a time. Parts are year, month, day, hour, ...

=== date_part
SELECT date_part('year', TIMESTAMP '2024-05-06') AS y
--- rows
y
2024

=== date_trunc
SELECT date_trunc('month', TIMESTAMP '2024-05-06 07:08:09') AS m, date_trunc('hour', TIMESTAMP '2024-05-06 07:08:09') AS h, date_trunc('week', TIMESTAMP '2024-05-06 07:08:09') AS w, date_trunc('quarter', TIMESTAMP '2024-05-06') AS q
--- rows
m|h|w|q
2024-05-01 00:00:00|2024-05-06 07:00:00|2024-05-06 00:00:00|2024-04-01 00:00:00

=== age
SELECT age(TIMESTAMP '2024-03-01', TIMESTAMP '2023-01-31') AS a, age(TIMESTAMP '2024-01-01', TIMESTAMP '2024-02-15 12:00') AS b
--- rows
a|b
1 year 1 mon 1 day|-1 mons -14 days -12:00:00

=== made
SELECT make_date(2024, 2, 29) AS a
--- rows
a
2024-02-29

=== made of nonsense
SELECT make_date(2023, 2, 29)
--- rows
22008 The result is out of range for DATE.

=== now stands still within a transaction
SELECT now() = now() AS a, now() = transaction_timestamp() AS b, current_timestamp = now() AS c, current_date = now()::date AS d
--- rows
a|b|c|d
true|true|true|true
