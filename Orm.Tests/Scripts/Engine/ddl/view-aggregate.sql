Views with grouping, windows and set operations are tables like others.

=== grouped
CREATE TABLE sale (region TEXT, amount INTEGER);
INSERT INTO sale VALUES ('n', 1), ('n', 2), ('s', 5), ('w', 4);
CREATE VIEW total AS SELECT region, sum(amount) AS amount FROM sale GROUP BY region;
SELECT * FROM total WHERE amount > 3 ORDER BY region
--- rows
region|amount
s|5
w|4

=== a grouping of a grouping
SELECT max(amount), count(*) FROM total
--- rows
max|count
5|3

=== windows
CREATE VIEW ranked AS SELECT region, amount, row_number() OVER (PARTITION BY region ORDER BY amount DESC) AS nr FROM sale;
SELECT region, amount FROM ranked WHERE nr = 1 ORDER BY region
--- rows
region|amount
n|2
s|5
w|4

=== a union
CREATE VIEW both_ends AS SELECT min(amount) AS a FROM sale UNION ALL SELECT max(amount) FROM sale;
SELECT * FROM both_ends ORDER BY a
--- rows
a
1
5
