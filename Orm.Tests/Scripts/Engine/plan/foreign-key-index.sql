A foreign key's columns are indexed once.
not on sqlite: it makes no index for a foreign key.

=== tables
CREATE TABLE p (id INTEGER PRIMARY KEY);
CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p, n INTEGER);
INSERT INTO p SELECT i FROM generate_series(1, 2000) AS s(i);
INSERT INTO c SELECT i, 1 + i % 2000, i FROM generate_series(1, 20000) AS s(i)
--- rows
22000 changed

=== by the foreign key itself
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE p_id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (p_id = 2)
    -> Index Scan using c_p_id_fkey on c (p_id = 2)

=== an index of the user that begins with them takes its place
CREATE INDEX c_by_p ON c (p_id, n)
--- rows


=== that is used
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE p_id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (p_id = 2)
    -> Index Only Scan using c_by_p on c (p_id = 2)

=== the foreign key's index is gone
DROP INDEX c_p_id_fkey
--- rows
42704 There is no index 'c_p_id_fkey' (line 1, column 12).

=== an index of some rows does not
CREATE TABLE d (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p, n INTEGER);
CREATE INDEX d_some ON d (p_id) WHERE n > 3;
DROP INDEX d_p_id_fkey
-- unlike postgresql: it makes no index for a foreign key.
--- rows
2BP01 The index 'd_p_id_fkey' belongs to a constraint of 'd' (line 3, column 12). Drop the constraint instead.

=== when the user's index goes, that of the foreign key is back
DROP INDEX c_by_p
--- rows


=== that is used again
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE p_id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (p_id = 2)
    -> Index Scan using c_p_id_fkey on c (p_id = 2)

=== parents still find their children
DELETE FROM p WHERE id = 2
--- rows
23503 A row of 'c' refers by (p_id) to a row of 'p' that does not exist (foreign key 'c_p_id_fkey'). Insert the row that is referred to first, or delete those that refer to it.

=== without the constraint there is none
ALTER TABLE c DROP CONSTRAINT c_p_id_fkey
--- rows


=== and no plan uses one
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE p_id = 2
--- rows
QUERY PLAN
Project (n)
  -> Filter (p_id = 2)
    -> Seq Scan on c

=== nor when the parent is dropped with what refers to it
CREATE TABLE e (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p);
ALTER TABLE d DROP CONSTRAINT d_p_id_fkey;
DROP TABLE p CASCADE
--- rows


=== and no plan uses it
EXPLAIN (COSTS OFF) SELECT id FROM e WHERE p_id = 2
--- rows
QUERY PLAN
Project (id)
  -> Filter (p_id = 2)
    -> Seq Scan on e
