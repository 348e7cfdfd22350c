COLLATE nocase: texts that differ in nothing but their case are equal.

=== a table
CREATE TABLE word (id INTEGER PRIMARY KEY, w TEXT COLLATE nocase);
INSERT INTO word VALUES (1, 'Beta'), (2, 'alpha'), (3, 'ALPHA'), (4, 'beta'), (5, 'Gamma'), (6, NULL);
SELECT id FROM word WHERE w = 'BETA' ORDER BY id
--- rows
id
1
4

=== ordered
SELECT id FROM word ORDER BY w NULLS LAST, id
--- rows
id
2
3
1
4
5
6

=== not equal
SELECT id FROM word WHERE w <> 'alpha' ORDER BY id
--- rows
id
1
4
5

=== between and in
SELECT id FROM word WHERE w BETWEEN 'B' AND 'C' OR w IN ('GAMMA') ORDER BY id
--- rows
id
1
4
5

=== grouped
SELECT count(*) AS n FROM word GROUP BY w ORDER BY w NULLS LAST
--- rows
n
2
2
1
1

=== the text of a group
-- unlike sqlite: it gives any of them.
-- unlike postgresql: it gives any of them; here it is the one whose characters are first.
SELECT w, count(*) AS n FROM word GROUP BY w ORDER BY w
--- rows
w|n
ALPHA|2
Beta|2
Gamma|1
NULL|1

=== having
SELECT count(*) AS n FROM word GROUP BY w HAVING w > 'b' ORDER BY w
--- rows
n
2
1

=== distinct
-- unlike sqlite: it gives any of them.
-- unlike postgresql: it gives any of them.
SELECT DISTINCT w FROM word ORDER BY w
--- rows
w
ALPHA
Beta
Gamma
NULL

=== distinct, of several
SELECT count(*) AS n FROM (SELECT DISTINCT w, 1 AS one FROM word) AS d
--- rows
n
4

=== counted once
SELECT count(DISTINCT w) AS n FROM word
--- rows
n
3

=== the least and the greatest
SELECT max(w) AS a FROM word WHERE id IN (1, 2, 5)
--- rows
a
Gamma

=== joined
SELECT a.id, b.id FROM word AS a JOIN word AS b ON a.w = b.w AND a.id < b.id ORDER BY a.id
--- rows
id|id
1|4
2|3

=== joined by name
SELECT word.id FROM word JOIN (SELECT 'BETA' AS w) AS v USING (w) ORDER BY id
--- rows
id
1
4

=== in a query
SELECT id FROM word WHERE w IN (SELECT 'GAMMA') ORDER BY id
--- rows
id
5

=== of a query
SELECT id FROM word WHERE 'ALPHA' = ANY (SELECT w FROM word AS i WHERE i.id = word.id) ORDER BY id
-- not on sqlite: it has no ANY.
--- rows
id
2
3

=== CASE and NULLIF
SELECT id, CASE w WHEN 'BETA' THEN 'b' ELSE 'other' END AS c, nullif(w, 'GAMMA') AS n FROM word WHERE id IN (1, 5) ORDER BY id
--- rows
id|c|n
1|b|Beta
5|other|NULL

=== distinct from
-- not on sqlite: its older versions call this IS.
SELECT id FROM word WHERE w IS NOT DISTINCT FROM 'gamma'
--- rows
id
5

=== union
SELECT count(*) AS n FROM (SELECT w FROM word UNION SELECT 'BETA') AS u
--- rows
n
4

=== union all
SELECT count(*) AS n FROM (SELECT w FROM word UNION ALL SELECT 'BETA') AS u
--- rows
n
7

=== except
-- not on sqlite: it has it.
-- not on postgresql: it has it.
SELECT w FROM word EXCEPT SELECT 'beta'
--- rows
0A000 EXCEPT and INTERSECT of texts without case, or of JSON, is not supported (line 3, column 1).

=== partitions
SELECT id, row_number() OVER (PARTITION BY w ORDER BY id) AS n FROM word ORDER BY id
--- rows
id|n
1|1
2|1
3|2
4|2
5|1
6|1

=== ranks
SELECT id, rank() OVER (ORDER BY w) AS r FROM word WHERE w IS NOT NULL ORDER BY id
--- rows
id|r
1|3
2|1
3|1
4|3
5|5

=== the first of each
-- not on sqlite: it has no DISTINCT ON.
SELECT DISTINCT ON (w) id FROM word ORDER BY w, id
--- rows
id
2
1
5
6

=== grouping sets
-- not on sqlite: it has none.
-- not on postgresql: it has them.
SELECT w FROM word GROUP BY ROLLUP (w)
--- rows
0A000 Grouping sets of texts without case, or of JSON, is not supported (line 3, column 1).
