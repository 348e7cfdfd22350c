The rank that a value would have among those of the group.
not on sqlite: it has none.

=== among some
CREATE TABLE h (g INTEGER, x INTEGER, t TEXT);
INSERT INTO h VALUES (1, 10, 'a'), (1, 20, 'b'), (1, 20, 'c'), (1, NULL, 'd'), (1, NULL, 'e'), (2, 5, NULL), (2, 7, 'z');
SELECT rank(20) WITHIN GROUP (ORDER BY x) AS r, dense_rank(25) WITHIN GROUP (ORDER BY x) AS d,
  percent_rank(20) WITHIN GROUP (ORDER BY x) AS p, cume_dist(20) WITHIN GROUP (ORDER BY x) AS c FROM h
--- rows
r|d|p|c
4|5|0.42857142857142855|0.75

=== of groups
SELECT g, rank(20) WITHIN GROUP (ORDER BY x DESC) AS r, dense_rank(20) WITHIN GROUP (ORDER BY x DESC) AS d,
  cume_dist(20) WITHIN GROUP (ORDER BY x DESC) AS c FROM h GROUP BY g ORDER BY g
--- rows
g|r|d|c
1|3|2|0.8333333333333334
2|1|1|0.3333333333333333

=== NULLS FIRST and LAST
SELECT rank(15) WITHIN GROUP (ORDER BY x NULLS FIRST) AS f, rank(15) WITHIN GROUP (ORDER BY x DESC NULLS LAST) AS l,
  dense_rank(15) WITHIN GROUP (ORDER BY x NULLS FIRST) AS d FROM h WHERE g = 1
--- rows
f|l|d
4|3|3

=== of NULL
SELECT rank(NULL::integer) WITHIN GROUP (ORDER BY x) AS r, dense_rank(NULL::integer) WITHIN GROUP (ORDER BY x) AS d,
  cume_dist(NULL::integer) WITHIN GROUP (ORDER BY x) AS c FROM h WHERE g = 1
--- rows
r|d|c
4|3|1

=== several expressions
SELECT rank(20, 'c') WITHIN GROUP (ORDER BY x, t DESC) AS r, cume_dist(20, 'c') WITHIN GROUP (ORDER BY x, t) AS c,
  percent_rank(20, 'bb') WITHIN GROUP (ORDER BY x DESC, t) AS p FROM h
--- rows
r|c|p
4|0.75|0.42857142857142855

=== with FILTER
SELECT rank(20) WITHIN GROUP (ORDER BY x) FILTER (WHERE t > 'b') AS r, percent_rank(20) WITHIN GROUP (ORDER BY x) FILTER (WHERE t > 'b') AS p FROM h
--- rows
r|p
2|0.25

=== of no rows
SELECT rank(1) WITHIN GROUP (ORDER BY x) AS r, dense_rank(1) WITHIN GROUP (ORDER BY x) AS d,
  percent_rank(1) WITHIN GROUP (ORDER BY x) AS p, cume_dist(1) WITHIN GROUP (ORDER BY x) AS c FROM h WHERE g = 9
--- rows
r|d|p|c
1|1|0|1

=== in HAVING and ORDER BY
SELECT g FROM h GROUP BY g HAVING rank(6) WITHIN GROUP (ORDER BY x) > 0 ORDER BY rank(6) WITHIN GROUP (ORDER BY x) DESC, g
--- rows
g
2
1

=== another number of values
SELECT rank(1, 2) WITHIN GROUP (ORDER BY x) FROM h
--- rows
42883 rank takes as many values as it has ORDER BY expressions (line 1, column 8). Write rank(value, ...) WITHIN GROUP (ORDER BY expression, ...).
