Values that are stored as they are given: NUMERIC without digits, and times to 100 ns.

not on postgresql: it counts microseconds
not on sqlite: it has no decimals and no times

=== every digit stays, and so does the scale
CREATE TABLE amount (id INTEGER PRIMARY KEY, value NUMERIC UNIQUE);
INSERT INTO amount VALUES (1, 1.50), (2, 0.0000000000000000000000000001), (3, 79228162514264337593543950335), (4, -7.9228162514264337593543950335), (5, 0), (6, 10), (7, -12345678901234567890.1234567890123456);
SELECT value FROM amount ORDER BY id
--- rows
value
1.50
0.0000000000000000000000000001
79228162514264337593543950335
-7.9228162514264337593543950335
0
10
-12345678901234567890.1234567890123456

=== an index has the order of the numbers, whatever their scales
SELECT id FROM amount ORDER BY value
--- rows
id
7
4
5
2
1
6
3

=== equal numbers of other scales are one key
INSERT INTO amount VALUES (8, 1.5000)
--- rows
23505 There is a row with the same key in 'amount' (unique key 'amount_value_key'). Use another key, update the row that has it, or write ON CONFLICT.

=== an index finds a number by its value
SELECT id, value FROM amount WHERE value = 1.500000
--- rows
id|value
1|1.50

=== a range of the index
SELECT id FROM amount WHERE value > -8 AND value <= 1.5 ORDER BY value
--- rows
id
4
5
2
1

=== zeros at the end are given up before a digit is
INSERT INTO amount VALUES (9, 12345678901234567890123456789012345.000);
SELECT value FROM amount WHERE id = 9
--- rows
value
12345678901234567890123456789012345.00

=== more digits than a row holds are an error, never rounded
INSERT INTO amount VALUES (10, 0.3333333333333333333333333333333333333)
--- rows
22003 The number has more than 36 digits, which NUMERIC does not store. Round it, or declare the column as NUMERIC(38, scale).

=== times have 100 ns
CREATE TABLE moment (a TIMESTAMP, b TIMESTAMPTZ, c TIME, d INTERVAL);
INSERT INTO moment VALUES ('2026-01-31 12:30:00.1234567', '2026-01-31 12:30:00.1234567+02', '23:59:59.9999999', '1 day 00:00:00.0000001');
SELECT * FROM moment
--- rows
a|b|c|d
2026-01-31 12:30:00.1234567|2026-01-31 10:30:00.1234567+00|23:59:59.9999999|1 day 00:00:00.0000001

=== the parts of a time
SELECT EXTRACT(SECOND FROM a), EXTRACT(MICROSECONDS FROM a), date_trunc('microseconds', a), a + d FROM moment
--- rows
extract|extract|date_trunc|?column?
0.1234567|123456.7|2026-01-31 12:30:00.123456|2026-02-01 12:30:00.1234568

=== a second without a seventh digit has six
SELECT EXTRACT(SECOND FROM TIMESTAMP '2026-01-31 12:30:05.5'), INTERVAL '1 second' / 3
--- rows
extract|?column?
5.500000|00:00:00.333333

=== the elements of an array of JSON
SELECT ordinality, "value" FROM json_array_elements_text('[1, "a\"b", null, [2, 3], 1e5]') WITH ORDINALITY
--- rows
ordinality|value
1|1
2|a"b
3|NULL
4|[2, 3]
5|1e5

=== no array
SELECT * FROM json_array_elements_text('{"a": 1}')
--- rows
22023 json_array_elements_text needs an array. Write '[1, 2]'.

=== no JSON
SELECT * FROM json_array_elements_text('[1, ')
--- rows
22P02 The text is no JSON. Write '[1, 2]'.

=== the output of a limit below an expression is that of what is read
CREATE TABLE wide (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c TEXT);
INSERT INTO wide VALUES (1, 10, 100, 'x'), (2, 20, 200, 'y'), (3, 30, 300, 'z');
SELECT NOT EXISTS (SELECT 1 FROM (SELECT id, a, b, c FROM wide ORDER BY id LIMIT 2) AS w WHERE w.c = 'y')
--- rows
?column?
false

=== a query inside of a grouped one sees the groups
SELECT a / 20 AS half, (SELECT COUNT(*) FROM wide AS w WHERE w.a / 20 = wide.a / 20) AS n FROM wide GROUP BY a / 20 ORDER BY 1
--- rows
half|n
0|1
1|2

=== a window over aggregates
SELECT a / 20, SUM(SUM(b)) OVER (ORDER BY a / 20) FROM wide GROUP BY a / 20 ORDER BY 1
--- rows
?column?|sum
0|100
1|600

=== a distance that is no whole number
SELECT id, COUNT(*) OVER (ORDER BY a RANGE BETWEEN 9.5 PRECEDING AND 10.5 FOLLOWING) FROM wide ORDER BY id
--- rows
id|count
1|2
2|2
3|1
