string_agg.
not on sqlite: it calls it group_concat.

=== in an order
CREATE TABLE s (g INTEGER, t TEXT);
INSERT INTO s VALUES (1, 'b'), (1, 'a'), (2, 'c'), (1, NULL), (2, 'c');
SELECT g, string_agg(t, ',' ORDER BY t) FROM s GROUP BY g ORDER BY g
--- rows
g|string_agg
1|a,b
2|c,c

=== descending
SELECT string_agg(t, '' ORDER BY t DESC) FROM s
--- rows
string_agg
ccba

=== distinct
SELECT string_agg(DISTINCT t, '+' ORDER BY t) FROM s
--- rows
string_agg
a+b+c

=== of nothing
SELECT string_agg(t, ',') FROM s WHERE FALSE
--- rows
string_agg
NULL

=== with a separator that changes
SELECT string_agg(t, g::text ORDER BY t, g) FROM s
--- rows
string_agg
a1b2c2c
