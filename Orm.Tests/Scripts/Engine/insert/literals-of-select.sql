A literal in the list of a SELECT takes the type of the column that it is inserted into.

=== NULL and texts for columns of other types
CREATE TABLE t (id INTEGER PRIMARY KEY, born DATE, n INTEGER, b TEXT);
INSERT INTO t SELECT i, NULL, '7', 'x' FROM (SELECT 1 AS i UNION ALL SELECT 2) AS v WHERE i > 0;
INSERT INTO t (n, id, born) SELECT NULL, 3, '2020-02-03';
SELECT id, born, n, b FROM t ORDER BY id
--- rows
id|born|n|b
1|NULL|7|x
2|NULL|7|x
3|2020-02-03|NULL|NULL

=== a text that is no date
-- not on sqlite: it stores any text.
INSERT INTO t (id, born) SELECT 4, 'someday'
--- rows
22007 'someday' is no value of DATE. Write dates as 2026-01-31, times as 12:30:00.5 (line 2, column 1).

=== a computed text needs a cast
-- not on sqlite: it stores any text.
INSERT INTO t (id, born) SELECT 4, '2020' || '-01-01'
--- rows
42804 TEXT stands where DATE is needed (line 2, column 1). Write CAST(... AS DATE) to convert it.
