The first rows of each group.

=== by row_number
CREATE TABLE s (g TEXT, n INTEGER);
INSERT INTO s VALUES ('a', 1), ('a', 2), ('a', 3), ('b', 5), ('b', 4);
SELECT g, n FROM (SELECT g, n, row_number() OVER (PARTITION BY g ORDER BY n DESC) AS nr FROM s) AS t WHERE nr <= 2 ORDER BY g, n
--- rows
g|n
a|2
a|3
b|4
b|5

=== gaps and islands
SELECT min(n) AS lo, max(n) AS hi FROM (SELECT n, n - row_number() OVER (ORDER BY n) AS grp FROM s WHERE n <> 3) AS t GROUP BY grp ORDER BY lo
--- rows
lo|hi
1|2
4|5

=== the share of a group
SELECT g, n, n * 100 / sum(n) OVER (PARTITION BY g) AS p FROM s ORDER BY g, n
--- rows
g|n|p
a|1|16
a|2|33
a|3|50
b|4|44
b|5|55
