UPDATE ... RETURNING.

=== new values
CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER);
INSERT INTO t VALUES (1, 10), (2, 20);
UPDATE t SET v = v + 1 RETURNING id, v, v * 2 AS twice
--- rows
id|v|twice
1|11|22
2|21|42

=== of no row
UPDATE t SET v = 0 WHERE id = 9 RETURNING id
--- rows
id

=== an aggregate
UPDATE t SET v = 0 RETURNING sum(v)
--- rows
42803 An aggregate or window function stands in RETURNING (line 1, column 30). Conditions on aggregates belong in HAVING, on windows around the query.
