A subquery beside a lateral join takes its columns from its own row, and the join from its own.
not on sqlite: it has no LATERAL.

=== tables
CREATE TABLE a (id INTEGER, x INTEGER);
CREATE TABLE b (v INTEGER, g INTEGER);
CREATE TABLE c (z INTEGER);
INSERT INTO a VALUES (1, 1), (2, 2);
INSERT INTO b VALUES (1, 1);
INSERT INTO b SELECT i * 2, 2 FROM generate_series(1, 5000) AS s(i);
INSERT INTO c VALUES (0), (2), (5)
--- rows
5006 changed

=== rows that skip the subquery do not change what the join reads
SELECT id, count(*), sum(q) FROM (
    SELECT a.id, CASE WHEN s.v % 2 = 0 THEN 0 ELSE (SELECT count(*) FROM c WHERE c.z > a.x) END AS q
    FROM a CROSS JOIN LATERAL (SELECT b.v FROM b WHERE b.g >= a.x AND b.g <= a.x) AS s) AS t
GROUP BY id ORDER BY id
--- rows
id|count|sum
1|1|2
2|5000|0

=== two levels of lateral joins
SELECT id, count(*), sum(q) FROM (
    SELECT a.id, CASE WHEN r.w % 2 = 0 THEN 0 ELSE (SELECT count(*) FROM c WHERE c.z > a.x AND c.z > s.v) END AS q
    FROM a CROSS JOIN LATERAL (SELECT b.v FROM b WHERE b.g >= a.x AND b.g <= a.x) AS s
    CROSS JOIN LATERAL (SELECT c.z + s.v AS w FROM c WHERE c.z + a.x > 0) AS r) AS t
GROUP BY id ORDER BY id
--- rows
id|count|sum
1|3|4
2|15000|2
