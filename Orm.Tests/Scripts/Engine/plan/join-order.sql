The smallest results come first, however the statement is written.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE big (id INTEGER PRIMARY KEY, mid_id INTEGER);
CREATE TABLE mid (id INTEGER PRIMARY KEY, small_id INTEGER);
CREATE TABLE small (id INTEGER PRIMARY KEY, name TEXT);
CREATE INDEX big_mid ON big (mid_id);
CREATE INDEX mid_small ON mid (small_id);
INSERT INTO small SELECT i, 's' || i FROM generate_series(1, 50) AS s(i);
INSERT INTO mid SELECT i, 1 + i % 50 FROM generate_series(1, 1000) AS s(i);
INSERT INTO big SELECT i, 1 + i % 1000 FROM generate_series(1, 5000) AS s(i)
--- rows
6050 changed

=== through the table that the filter leaves little of
EXPLAIN (COSTS OFF) SELECT big.id FROM big JOIN mid ON mid.id = big.mid_id JOIN small ON small.id = mid.small_id
WHERE small.name = 's7'
--- rows
QUERY PLAN
Project (id)
  -> Apply (Inner) on mid.id = big.mid_id
    -> Apply (Inner) on small.id = mid.small_id
      -> Filter (small.name = 's7')
        -> Seq Scan on small
      -> Index Only Scan using mid_small on mid (small.id = mid.small_id)
    -> Index Only Scan using big_mid on big (mid.id = big.mid_id)

=== the order in the text does not matter
EXPLAIN (COSTS OFF) SELECT big.id FROM small, mid, big
WHERE small.name = 's7' AND mid.id = big.mid_id AND small.id = mid.small_id
--- rows
QUERY PLAN
Project (id)
  -> Apply (Inner) on mid.id = big.mid_id
    -> Apply (Inner) on small.id = mid.small_id
      -> Filter (small.name = 's7')
        -> Seq Scan on small
      -> Index Only Scan using mid_small on mid (small.id = mid.small_id)
    -> Index Only Scan using big_mid on big (mid.id = big.mid_id)

=== rows
SELECT count(*) FROM small, mid, big WHERE small.name = 's7' AND mid.id = big.mid_id AND small.id = mid.small_id
--- rows
count
100
