Transactions, settings, EXPLAIN and maintenance.

=== begin
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY NOT DEFERRABLE
--- tree
BeginStatement
  Modes: TransactionModes Isolation=RepeatableRead IsReadOnly=True

=== start
START TRANSACTION READ WRITE
--- sql
BEGIN READ WRITE

=== begin as in SQLite
BEGIN IMMEDIATE TRANSACTION
--- sql
BEGIN IMMEDIATE

=== end
END
--- sql
COMMIT

=== commit and chain
COMMIT WORK AND CHAIN
--- sql
COMMIT AND CHAIN

=== rollback
ROLLBACK AND NO CHAIN
--- sql
ROLLBACK

=== savepoints
SAVEPOINT a
--- sql
SAVEPOINT a

=== release
RELEASE a
--- sql
RELEASE SAVEPOINT a

=== rollback to
ROLLBACK TRANSACTION TO a
--- sql
ROLLBACK TO SAVEPOINT a

=== set transaction
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
--- sql
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE

=== set session characteristics
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
--- sql
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY

=== set constraints
SET CONSTRAINTS a, s.b DEFERRED
--- sql
SET CONSTRAINTS a, s.b DEFERRED

=== settings
SET LOCAL search_path TO a, 'b', -1.5
--- tree
SetStatement Name='search_path' IsLocal=True
  Values[]: SettingValue Text='a' Kind=Word
  Values[]: SettingValue Text='b' Kind=Text
  Values[]: SettingValue Text='-1.5' Kind=Number

=== a setting with parts
SET orm.memory_limit = '64MB'
--- sql
SET orm.memory_limit = '64MB'

=== time zone
SET TIME ZONE 'UTC'
--- sql
SET timezone = 'UTC'

=== default
SET x = DEFAULT
--- sql
SET x = DEFAULT

=== reset
RESET ALL
--- sql
RESET ALL

=== show
SHOW work_mem
--- sql
SHOW work_mem

=== pragma
PRAGMA s.foreign_keys = ON
--- tree
PragmaStatement
  Name: ObjectName Schema='s' Name='foreign_keys'
  Value: SettingValue Text='on' Kind=Word

=== pragma with an argument
PRAGMA table_info('t')
--- sql
PRAGMA table_info('t')

=== explain
EXPLAIN ANALYZE VERBOSE SELECT 1
--- sql
EXPLAIN (analyze, verbose) SELECT 1

=== explain with options
EXPLAIN (ANALYZE, BUFFERS OFF, TIMING true, FORMAT JSON) DELETE FROM t
--- tree
ExplainStatement Format=Json
  Target: DeleteStatement
    Table: ObjectName Name='t'
  Options[]: ExplainOption Name='analyze' IsOn=True
  Options[]: ExplainOption Name='buffers'
  Options[]: ExplainOption Name='timing' IsOn=True

=== explain a query in parentheses
EXPLAIN (SELECT 1) UNION SELECT 2
--- sql
EXPLAIN SELECT 1 UNION SELECT 2

=== analyze
ANALYZE s.t (a, b)
--- sql
ANALYZE s.t (a, b)

=== vacuum
VACUUM (FULL, ANALYZE) t
--- sql
VACUUM FULL ANALYZE t

=== vacuum in words
VACUUM FULL VERBOSE
--- sql
VACUUM FULL

=== checkpoint
CHECKPOINT
--- sql
CHECKPOINT
