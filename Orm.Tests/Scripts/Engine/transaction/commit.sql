BEGIN, COMMIT and ROLLBACK.

=== committed
CREATE TABLE t (n INTEGER);
BEGIN;
INSERT INTO t VALUES (1);
COMMIT;
SELECT * FROM t
--- rows
n
1

=== rolled back
BEGIN;
INSERT INTO t VALUES (2);
DELETE FROM t WHERE n = 1;
ROLLBACK;
SELECT * FROM t
--- rows
n
1

=== other words for them
-- not on sqlite: it has no START.
START TRANSACTION;
INSERT INTO t VALUES (3);
END;
SELECT count(*) FROM t
--- rows
count
2

=== its own changes are seen
BEGIN;
UPDATE t SET n = n + 10;
SELECT min(n) > 10 AS changed FROM t
--- rows
changed
true

=== and gone again
ROLLBACK;
SELECT min(n) > 10 AS changed FROM t
--- rows
changed
false
