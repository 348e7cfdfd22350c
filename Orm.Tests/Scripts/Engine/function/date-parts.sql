extract, date_part and date_trunc.
not on sqlite: it has strftime.

=== parts
SELECT extract(year FROM date '2026-07-04') AS y, extract(dow FROM date '2026-07-04') AS dow,
  extract(isodow FROM date '2026-07-05') AS isodow, extract(doy FROM date '2026-03-01') AS doy
--- rows
y|dow|isodow|doy
2026|6|7|60

=== weeks and quarters
SELECT extract(week FROM date '2027-01-01') AS w, extract(isoyear FROM date '2027-01-01') AS y, extract(quarter FROM date '2026-05-01') AS q
--- rows
w|y|q
53|2026|2

=== of a time
SELECT extract(hour FROM timestamp '2026-01-01 13:45:06.5') AS h, extract(second FROM timestamp '2026-01-01 13:45:06.5') AS s
--- rows
h|s
13|6.500000

=== seconds since 1970
SELECT extract(epoch FROM timestamp '1970-01-02 00:00:01') AS e
--- rows
e
86401.000000

=== cut off
SELECT date_trunc('month', timestamp '2026-07-15 13:45') AS m, date_trunc('week', timestamp '2026-07-15 13:45') AS w
--- rows
m|w
2026-07-01 00:00:00|2026-07-13 00:00:00

=== a part that is not known
SELECT extract(fortnight FROM date '2026-01-01')
--- rows
22023 'fortnight' is no part of a time. Parts are year, month, day, hour, ...
