COMMIT and ROLLBACK without a transaction, BEGIN inside of one.
not on postgresql: it warns and goes on.

=== commit
COMMIT
--- rows
25P01 There is no transaction. Write BEGIN first.

=== rollback
ROLLBACK
--- rows
25P01 There is no transaction. Write BEGIN first.

=== begin twice
BEGIN;
BEGIN
--- rows
25001 A transaction is running already. Use SAVEPOINT inside of it.

=== the first one is still there
ROLLBACK
--- rows
