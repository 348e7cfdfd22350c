NULLS FIRST and NULLS LAST.
not on sqlite: it gives no names to the columns of VALUES.

=== where they come by themselves
-- unlike sqlite: NULLs come first there.
SELECT n FROM (VALUES (2), (NULL), (1)) AS v(n) ORDER BY n
--- rows
n
1
2
NULL

=== the other way round
SELECT n FROM (VALUES (2), (NULL), (1)) AS v(n) ORDER BY n NULLS FIRST
--- rows
n
NULL
1
2

=== downwards
SELECT n FROM (VALUES (2), (NULL), (1)) AS v(n) ORDER BY n DESC NULLS LAST
--- rows
n
2
1
NULL

=== several
SELECT a, b FROM (VALUES (1, NULL), (NULL, 2), (1, 1), (NULL, NULL)) AS v(a, b) ORDER BY a NULLS FIRST, b DESC NULLS LAST
--- rows
a|b
NULL|2
NULL|NULL
1|1
1|NULL

=== in a window
SELECT n, row_number() OVER (ORDER BY n NULLS FIRST) AS r FROM (VALUES (2), (NULL), (1)) AS v(n) ORDER BY r
--- rows
n|r
NULL|1
1|2
2|3
