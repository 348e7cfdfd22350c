Changes in WITH.
not on sqlite: it has no changes in WITH.

=== move rows
CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE b (id INTEGER PRIMARY KEY, v TEXT);
INSERT INTO a VALUES (1, 'x'), (2, 'y'), (3, 'z');
WITH gone AS (DELETE FROM a WHERE id > 1 RETURNING id, v) INSERT INTO b SELECT * FROM gone;
SELECT (SELECT count(*) FROM a) AS a, (SELECT count(*) FROM b) AS b
--- rows
a|b
1|2

=== a change that nobody reads happens
WITH u AS (UPDATE a SET v = 'new') SELECT count(*) FROM b
--- rows
count
2

=== it happened
SELECT v FROM a
--- rows
v
new
