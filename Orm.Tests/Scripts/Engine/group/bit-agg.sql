bit_and and bit_or.
not on sqlite: it has neither.

=== of integers
CREATE TABLE s (n INTEGER);
INSERT INTO s VALUES (6), (3), (NULL);
SELECT bit_and(n), bit_or(n) FROM s
--- rows
bit_and|bit_or
2|7

=== of nothing
SELECT bit_and(n) FROM s WHERE FALSE
--- rows
bit_and
NULL
