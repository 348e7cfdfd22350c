The operand of CASE and NULLIF is computed once, also where it gives another value each time.
not on sqlite: it has no sequences, and another random().

=== the operand of CASE
CREATE SEQUENCE s;
SELECT CASE nextval('s') WHEN 3 THEN 'third' WHEN 2 THEN 'second' WHEN 1 THEN 'first' END AS found
--- rows
found
first

=== it was computed once
SELECT currval('s')
--- rows
currval
1

=== for each row
SELECT CASE nextval('s') WHEN n THEN 'same' WHEN n + 1 THEN 'next' ELSE 'another' END AS found FROM generate_series(1, 3) AS g (n)
--- rows
found
next
next
next

=== no branch is left out
SELECT count(*) FROM (SELECT CASE floor(random() * 3) WHEN 0 THEN 'a' WHEN 1 THEN 'b' WHEN 2 THEN 'c' END AS c FROM generate_series(1, 1000)) AS t WHERE c IS NULL
--- rows
count
0

=== NULLIF
SELECT count(*) FROM (SELECT NULLIF(random() < 0.5, true) AS c FROM generate_series(1, 1000)) AS t WHERE c
--- rows
count
0

=== in a condition
SELECT count(*) FROM generate_series(1, 1000) WHERE CASE floor(random() * 2) WHEN 0 THEN true WHEN 1 THEN true ELSE false END
--- rows
count
1000

=== of an aggregate
SELECT CASE count(*) + floor(random() * 2) WHEN 3 THEN 'a' WHEN 4 THEN 'b' END IS NULL AS missed FROM generate_series(1, 3)
--- rows
missed
false

=== within another
SELECT count(*) FROM (SELECT CASE floor(random() * 2) WHEN 0 THEN CASE floor(random() * 2) WHEN 0 THEN 1 WHEN 1 THEN 2 END WHEN 1 THEN 3 END AS c FROM generate_series(1, 1000)) AS t WHERE c IS NULL
--- rows
count
0

=== of a subquery that is volatile
SELECT count(*) FROM (SELECT CASE (SELECT floor(random() * 3) + 0 * g.n) WHEN 0 THEN 'a' WHEN 1 THEN 'b' WHEN 2 THEN 'c' END AS c FROM generate_series(1, 1000) AS g (n)) AS t WHERE c IS NULL
--- rows
count
0

=== as a default
CREATE TABLE d (id INTEGER, v TEXT DEFAULT CASE floor(random() * 2) WHEN 0 THEN 'a' WHEN 1 THEN 'b' END);
INSERT INTO d SELECT n FROM generate_series(1, 200) AS g (n);
SELECT count(*) FROM d WHERE v IS NULL
--- rows
count
0

=== what is shown of it
-- not on postgresql: plans.
EXPLAIN SELECT CASE floor(random() * 2) WHEN 0 THEN 'a' ELSE 'b' END = 'a' AS c FROM d WHERE NULLIF(random() < 0.5, true)
--- rows
QUERY PLAN
Project (CASE WHEN floor(random() * 2) = 0 THEN 'a' ELSE 'b' END = 'a' AS c)  (cost=284 rows=80)
  -> Filter (CASE WHEN random() < 0.5 = true THEN NULL ELSE random() < 0.5 END)  (cost=260 rows=80)
    -> Seq Scan on d  (cost=200 rows=200)
