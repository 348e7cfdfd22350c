Joins on columns of other types.

=== integer and bigint
CREATE TABLE a (n INTEGER);
CREATE TABLE b (n BIGINT);
CREATE TABLE d (n NUMERIC(5, 1));
INSERT INTO a VALUES (1), (2);
INSERT INTO b VALUES (2), (3);
INSERT INTO d VALUES (1.0), (2.5);
SELECT a.n FROM a JOIN b ON a.n = b.n
--- rows
n
2

=== integer and numeric
SELECT a.n FROM a JOIN d ON a.n = d.n
--- rows
n
1

=== on an expression
SELECT a.n, b.n FROM a JOIN b ON a.n + 1 = b.n ORDER BY 1
--- rows
n|n
1|2
2|3

=== on texts
SELECT x.v FROM (SELECT 'a' AS v UNION ALL SELECT 'b') AS x JOIN (SELECT 'B' AS w) AS y ON upper(x.v) = y.w
--- rows
v
b
