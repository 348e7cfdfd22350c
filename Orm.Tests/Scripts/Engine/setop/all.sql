UNION ALL, EXCEPT ALL and INTERSECT ALL count rows.
not on sqlite: it has UNION ALL only.

=== rows
CREATE TABLE a (n INTEGER);
CREATE TABLE b (n INTEGER);
INSERT INTO a VALUES (1), (1), (1), (2), (NULL), (NULL);
INSERT INTO b VALUES (1), (1), (3), (NULL);
SELECT n FROM a EXCEPT ALL SELECT n FROM b ORDER BY n
--- rows
n
1
2
NULL

=== both
SELECT n FROM a INTERSECT ALL SELECT n FROM b ORDER BY n
--- rows
n
1
1
NULL

=== all
SELECT count(*) FROM (SELECT n FROM a UNION ALL SELECT n FROM b) AS u
--- rows
count
10
