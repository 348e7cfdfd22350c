When an index of some rows is used: the conditions of the query must leave out all others.
not on sqlite: it has no generate_series.

=== tables
CREATE TABLE task (id INTEGER PRIMARY KEY, owner INTEGER, state TEXT, due DATE);
CREATE INDEX task_open ON task (owner) WHERE state = 'open';
INSERT INTO task SELECT i, i % 50, CASE i % 10 WHEN 0 THEN 'open' ELSE 'done' END, date '2026-01-01' + i % 365
FROM generate_series(1, 5000) AS s(i)
--- rows
5000 changed

=== the same condition
EXPLAIN (COSTS OFF) SELECT id FROM task WHERE owner = 7 AND state = 'open'
--- rows
QUERY PLAN
Project (id)
  -> Filter ((owner = 7) AND (state = 'open'))
    -> Index Scan using task_open on task (owner = 7 AND state = 'open')

=== without it
EXPLAIN (COSTS OFF) SELECT id FROM task WHERE owner = 7
--- rows
QUERY PLAN
Project (id)
  -> Filter (owner = 7)
    -> Seq Scan on task

=== the condition alone: the whole index
EXPLAIN (COSTS OFF) SELECT id FROM task WHERE state = 'open'
--- rows
QUERY PLAN
Project (id)
  -> Filter (state = 'open')
    -> Index Scan using task_open on task (state = 'open')

=== among other values it does not serve
EXPLAIN (COSTS OFF) SELECT id FROM task WHERE owner = 7 AND state IN ('open', 'new')
--- rows
QUERY PLAN
Project (id)
  -> Filter ((owner = 7) AND (state IN ('open', 'new')))
    -> Seq Scan on task

=== every value of a list is in it
EXPLAIN (COSTS OFF) SELECT id FROM task WHERE owner = 7 AND state IN ('open')
--- rows
QUERY PLAN
Project (id)
  -> Filter ((owner = 7) AND (state IN ('open')))
    -> Index Scan using task_open on task (owner = 7 AND state = 'open')

=== a change that finds its rows in it
EXPLAIN (COSTS OFF) UPDATE task SET due = NULL WHERE owner = 7 AND state = 'open'
--- rows
QUERY PLAN
Update on task
  -> Filter ((owner = 7) AND (state = 'open'))
    -> Index Scan using task_open on task (owner = 7 AND state = 'open')

=== the rows are the same
SELECT count(*), min(id), max(id) FROM task WHERE owner = 10 AND state = 'open'
--- rows
count|min|max
100|10|4960

=== and without the index
SELECT count(*), min(id), max(id) FROM task WHERE owner = 10
--- rows
count|min|max
100|10|4960
