MATERIALIZED and NOT MATERIALIZED change no rows.

=== both
WITH a AS MATERIALIZED (SELECT 1 AS n), b AS NOT MATERIALIZED (SELECT n + 1 AS n FROM a) SELECT a.n, b.n AS m FROM a, b
--- rows
n|m
1|2
