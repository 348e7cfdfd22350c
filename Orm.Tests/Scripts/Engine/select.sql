Tables, rows and the clauses of SELECT.
not on sqlite: it has FULL JOIN of VALUES with names, :: and INTERVAL, which SQLite has not.

=== a table and its rows
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER, city VARCHAR(20));
INSERT INTO person VALUES (1, 'Ada', 36, 'London'), (2, 'Alan', 41, 'London'), (3, 'Grace', 85, 'New York'), (4, 'Edsger', NULL, 'Austin');
SELECT * FROM person
--- rows
id|name|age|city
1|Ada|36|London
2|Alan|41|London
3|Grace|85|New York
4|Edsger|NULL|Austin

=== conditions
SELECT name FROM person WHERE age > 36 AND city LIKE 'N%'
--- rows
name
Grace

=== unknown is not true
SELECT name FROM person WHERE NOT (age > 36)
--- rows
name
Ada

=== order, limit and offset
SELECT name, age FROM person ORDER BY age DESC NULLS LAST, name LIMIT 2 OFFSET 1
--- rows
name|age
Alan|41
Ada|36

=== by key
SELECT name FROM person WHERE id = 3
--- rows
name
Grace

=== groups
SELECT city, count(*) AS people, avg(age), min(name) FROM person GROUP BY city HAVING count(*) >= 1 ORDER BY people DESC, city
--- rows
city|people|avg|min
London|2|38.5000000000000000|Ada
Austin|1|NULL|Edsger
New York|1|85.0000000000000000|Grace

=== an aggregate of nothing
SELECT count(*), sum(age), max(name) FROM person WHERE id > 100
--- rows
count|sum|max
0|NULL|NULL

=== a self join
SELECT a.name, b.name FROM person a JOIN person b ON a.city = b.city AND a.id < b.id
--- rows
name|name
Ada|Alan

=== a left join
SELECT a.name, b.name FROM person a LEFT JOIN person b ON b.id = a.id + 1 AND b.age IS NOT NULL ORDER BY a.id
--- rows
name|name
Ada|Alan
Alan|Grace
Grace|NULL
Edsger|NULL

=== a full join
SELECT a.id, b.id FROM (VALUES (1), (2)) a (id) FULL JOIN (VALUES (2), (3)) b (id) ON a.id = b.id ORDER BY 1, 2
--- rows
id|id
1|NULL
2|2
NULL|3

=== subqueries
SELECT name, (SELECT count(*) FROM person o WHERE o.city = p.city) AS neighbours FROM person p WHERE EXISTS (SELECT 1 FROM person o WHERE o.city = p.city AND o.id <> p.id) AND p.id IN (SELECT id FROM person WHERE age < 40) 
--- rows
name|neighbours
Ada|2

=== distinct and set operations
SELECT DISTINCT city FROM person UNION SELECT 'Paris' EXCEPT SELECT 'Austin' ORDER BY 1
--- rows
city
London
New York
Paris

=== a recursive table
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i), string_agg(CAST(i AS TEXT), '-') FROM n
--- rows
sum|string_agg
15|1-2-3-4-5

=== windows
SELECT name, row_number() OVER (PARTITION BY city ORDER BY id) AS nr, sum(age) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS running FROM person ORDER BY id
--- rows
name|nr|running
Ada|1|36
Alan|2|77
Grace|1|126
Edsger|1|85

=== case and cast
SELECT CASE WHEN age IS NULL THEN 'unknown' WHEN age >= 40 THEN 'old' ELSE 'young' END, CAST(id AS DOUBLE PRECISION) / 2, id / 2, id::text || '!' FROM person ORDER BY id
--- rows
case|?column?|?column?|?column?
young|0.5|0|1!
old|1|1|2!
old|1.5|1|3!
unknown|2|2|4!

=== an error has a place
SELECT nmae FROM person
--- rows
42703 There is no column 'nmae' (line 1, column 8).

=== dates
SELECT date '2026-01-31' + interval '1 month', extract(year from date '2026-01-31'), date '2026-03-01' - date '2026-02-01'
--- rows
?column?|extract|?column?
2026-02-28 00:00:00|2026|28

=== division by zero
SELECT 1 / 0
--- rows
22012 Division by zero. Guard the divisor with NULLIF(divisor, 0).

=== numbers
SELECT 1 + 1.5, 10 / 4, 10.0 / 4, 2 ^ 3, -7 % 3, round(2.5), 1e10
--- rows
?column?|?column?|?column?|?column?|?column?|round|?column?
2.5|2|2.5000000000000000|8|-1|3|10000000000
