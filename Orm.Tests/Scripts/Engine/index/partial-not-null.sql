An index of the rows that have a value.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT, n INTEGER);
CREATE UNIQUE INDEX p_code ON p (code) WHERE code IS NOT NULL;
INSERT INTO p SELECT i, CASE WHEN i % 100 = 0 THEN 'c' || i END, i FROM generate_series(1, 3000) AS s(i)
--- rows
3000 changed

=== an equality says that there is one
EXPLAIN (COSTS OFF) SELECT n FROM p WHERE code = 'c700'
--- rows
QUERY PLAN
Project (n)
  -> Filter (code = 'c700')
    -> Index Scan using p_code on p (code = 'c700' AND code IS NOT NULL)

=== found
SELECT n FROM p WHERE code = 'c700'
--- rows
n
700

=== as IN says it
EXPLAIN (COSTS OFF) SELECT n FROM p WHERE code IS NOT NULL
--- rows
QUERY PLAN
Project (n)
  -> Filter (code IS NOT NULL)
    -> Index Scan using p_code on p (code IS NOT NULL)

=== its absence does not
EXPLAIN (COSTS OFF) SELECT n FROM p WHERE code IS NULL
--- rows
QUERY PLAN
Project (n)
  -> Filter (code IS NULL)
    -> Seq Scan on p

=== how many
SELECT count(*) FROM p WHERE code IS NOT NULL
--- rows
count
30
