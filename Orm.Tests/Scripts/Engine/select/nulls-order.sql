NULLS FIRST and NULLS LAST.

=== last by default
CREATE TABLE t (n INTEGER);
INSERT INTO t VALUES (2), (NULL), (1);
SELECT n FROM t ORDER BY n
-- unlike sqlite: its NULLs come first.
--- rows
n
1
2
NULL

=== first by default when descending
SELECT n FROM t ORDER BY n DESC
-- unlike sqlite: its NULLs come last then.
--- rows
n
NULL
2
1

=== first
SELECT n FROM t ORDER BY n NULLS FIRST
--- rows
n
NULL
1
2

=== last
SELECT n FROM t ORDER BY n DESC NULLS LAST
--- rows
n
2
1
NULL

=== in an index
CREATE INDEX t_n ON t (n);
SELECT n FROM t ORDER BY n DESC NULLS LAST LIMIT 2
--- rows
n
2
1
