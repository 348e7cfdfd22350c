Values that equal each other, and are not the same, do not share the result of a subquery.
not on sqlite: it has neither intervals nor decimals.

=== a month and thirty days
CREATE TABLE one (n INTEGER);
INSERT INTO one VALUES (1);
SELECT (SELECT DATE '2024-02-10' + t.i FROM one LIMIT 1) AS day
FROM (VALUES (INTERVAL '1 month'), (INTERVAL '30 days')) AS t(i)
--- rows
day
2024-03-10 00:00:00
2024-03-11 00:00:00

=== digits behind the point
SELECT (SELECT CAST(t.d AS TEXT) FROM one LIMIT 1) AS digits FROM (VALUES (1.0), (1.00), (1.000)) AS t(d)
--- rows
digits
1.0
1.00
1.000

=== zeros with a sign
SELECT (SELECT CAST(t.d AS TEXT) FROM one LIMIT 1) AS zero
FROM (VALUES (CAST('0' AS DOUBLE PRECISION)), (CAST('-0' AS DOUBLE PRECISION))) AS t(d)
--- rows
zero
0
-0

=== a common table expression within
SELECT (WITH w AS (SELECT DATE '2024-02-10' + t.i AS d FROM one)
        SELECT min(w.d) + (max(w.d) - min(w.d)) FROM w) AS day
FROM (VALUES (INTERVAL '1 month'), (INTERVAL '30 days')) AS t(i)
--- rows
day
2024-03-10 00:00:00
2024-03-11 00:00:00
