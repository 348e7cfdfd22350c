Windows over groups.

=== a part of the whole
CREATE TABLE sale (region TEXT, amount INTEGER);
INSERT INTO sale VALUES ('n', 10), ('n', 30), ('s', 60), ('w', 100);
SELECT region, sum(amount) AS s, sum(sum(amount)) OVER (ORDER BY region) AS running, rank() OVER (ORDER BY sum(amount) DESC) AS r
FROM sale GROUP BY region ORDER BY region
--- rows
region|s|running|r
n|40|40|3
s|60|100|2
w|100|200|1

=== with a condition on groups
SELECT region, count(*) OVER () AS groups FROM sale GROUP BY region HAVING sum(amount) >= 60 ORDER BY region
--- rows
region|groups
s|2
w|2
