bool_and, bool_or, every.
not on sqlite: it has none of them.

=== with NULLs
CREATE TABLE s (g INTEGER, b BOOLEAN);
INSERT INTO s VALUES (1, TRUE), (1, FALSE), (2, TRUE), (2, NULL), (3, NULL);
SELECT g, bool_and(b), bool_or(b), every(b) FROM s GROUP BY g ORDER BY g
--- rows
g|bool_and|bool_or|every
1|false|true|false
2|true|true|true
3|NULL|NULL|NULL

=== of a number
SELECT bool_and(g) FROM s
--- rows
42883 There is no bool_and(INTEGER) (line 1, column 8). Cast the argument.
