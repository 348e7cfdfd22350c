RETURNING of expressions.

=== defaults and generated columns
-- unlike sqlite: names are others.
CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER DEFAULT 7, twice INTEGER GENERATED ALWAYS AS (n * 2) STORED);
INSERT INTO t (id) VALUES (1) RETURNING id, n, twice, n + twice AS s
--- rows
id|n|twice|s
1|7|14|21

=== all columns
INSERT INTO t (id, n) VALUES (2, 1) RETURNING *
--- rows
id|n|twice
2|1|2

=== of nothing
INSERT INTO t (id) SELECT 3 WHERE false RETURNING id
--- rows
id

=== an aggregate
INSERT INTO t (id) VALUES (4) RETURNING count(*)
--- rows
42803 An aggregate or window function stands in RETURNING (line 1, column 41). Conditions on aggregates belong in HAVING, on windows around the query.
