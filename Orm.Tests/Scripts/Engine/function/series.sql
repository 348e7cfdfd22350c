generate_series.
not on sqlite: it has none here.

=== of integers
SELECT * FROM generate_series(1, 4) AS g (n)
--- rows
n
1
2
3
4

=== with a step
SELECT n FROM generate_series(1, 10, 3) AS g (n)
--- rows
n
1
4
7
10

=== downwards
SELECT n FROM generate_series(3, 1, -1) AS g (n)
--- rows
n
3
2
1

=== empty
SELECT count(*) FROM generate_series(2, 1) AS g (n)
--- rows
count
0

=== of days
SELECT d::date AS d FROM generate_series(DATE '2024-02-28', DATE '2024-03-01', INTERVAL '1 day') AS g (d)
--- rows
d
2024-02-28
2024-02-29
2024-03-01

=== with numbers
SELECT n, o FROM generate_series(5, 6) WITH ORDINALITY AS g (n, o)
--- rows
n|o
5|1
6|2

=== a step of zero
SELECT * FROM generate_series(1, 2, 0) AS g (n)
--- rows
22023 The step of a series is zero.

=== decimals
SELECT n FROM generate_series(1.0, 2.0, 0.5) AS g (n)
--- rows
n
1.0
1.5
2.0

=== up to the last value there is
SELECT n FROM generate_series(2147483646, 2147483647) AS g (n)
--- rows
n
2147483646
2147483647

=== of what cannot be counted
SELECT n FROM generate_series(TRUE, TRUE) AS g (n)
--- rows
42883 There is no series of BOOLEAN (line 1, column 15). generate_series counts in numbers, dates and timestamps.
