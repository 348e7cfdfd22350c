A table joined with itself.

=== pairs
CREATE TABLE e (id INTEGER PRIMARY KEY, boss INTEGER, name TEXT);
INSERT INTO e VALUES (1, NULL, 'Ada'), (2, 1, 'Bob'), (3, 1, 'Cy'), (4, 2, 'Dan');
SELECT e.name, b.name AS boss FROM e LEFT JOIN e AS b ON b.id = e.boss ORDER BY e.id
--- rows
name|boss
Ada|NULL
Bob|Ada
Cy|Ada
Dan|Bob

=== two levels
SELECT e.name FROM e JOIN e AS b ON b.id = e.boss JOIN e AS c ON c.id = b.boss WHERE c.name = 'Ada'
--- rows
name
Dan

=== pairs without order
SELECT x.name, y.name FROM e AS x JOIN e AS y ON x.boss = y.boss AND x.id < y.id
--- rows
name|name
Bob|Cy

=== a name that is ambiguous
SELECT name FROM e JOIN e AS b ON b.id = e.boss
--- rows
42702 'name' could be a column of several tables (line 1, column 8). Write the table's name before it.

=== the same name twice
-- unlike sqlite: it allows it.
SELECT 1 FROM e JOIN e ON TRUE
--- rows
42712 'e' stands twice in FROM (line 2, column 22). Give one of them an alias.
