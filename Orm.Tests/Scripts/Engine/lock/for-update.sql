SELECT ... FOR UPDATE: the rows are given as they are, and nobody else can change them until the transaction ends.
not on sqlite: it has no FOR UPDATE.

=== rows
CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT, n INTEGER);
INSERT INTO job VALUES (1, 'new', 10), (2, 'new', 20), (3, 'done', 30);
SELECT id, n FROM job WHERE state = 'new' ORDER BY id FOR UPDATE
--- rows
id|n
1|10
2|20

=== in a transaction
BEGIN;
SELECT * FROM job WHERE id = 2 FOR UPDATE;
UPDATE job SET state = 'done' WHERE id = 2;
COMMIT;
SELECT state FROM job WHERE id = 2
--- rows
state
done

=== the first one
SELECT id FROM job WHERE state = 'new' ORDER BY n DESC LIMIT 1 FOR UPDATE SKIP LOCKED
--- rows
id
1

=== an expression
SELECT id * 10 AS ten, upper(state) AS s FROM job ORDER BY n + id FOR NO KEY UPDATE
--- rows
ten|s
10|NEW
20|DONE
30|DONE

=== weaker
SELECT id FROM job ORDER BY id OFFSET 1 FOR SHARE
--- rows
id
2
3

=== the weakest
SELECT id FROM job ORDER BY id FETCH FIRST 2 ROWS ONLY FOR KEY SHARE NOWAIT
--- rows
id
1
2

=== nothing to lock
SELECT 1 AS one FOR UPDATE
--- rows
one
1

=== no rows
SELECT id FROM job WHERE id > 10 FOR UPDATE
--- rows
id
