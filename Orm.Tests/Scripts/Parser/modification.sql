INSERT, UPDATE, DELETE, TRUNCATE.

=== insert with everything
WITH x AS (SELECT 1) INSERT INTO s.t AS u (a, b) OVERRIDING SYSTEM VALUE VALUES (1, DEFAULT), (2, 3) ON CONFLICT (a, (lower(b)) COLLATE nocase) WHERE a > 0 DO UPDATE SET b = excluded.b, (c, d) = (1, 2), (e) = (SELECT 1) WHERE u.a < 5 RETURNING *, a AS id
--- sql
WITH x AS (SELECT 1) INSERT INTO s.t AS u (a, b) OVERRIDING SYSTEM VALUE VALUES (1, DEFAULT), (2, 3) ON CONFLICT (a, lower(b) COLLATE nocase) WHERE a > 0 DO UPDATE SET b = excluded.b, (c, d) = (1, 2), (e) = (SELECT 1) WHERE u.a < 5 RETURNING *, a AS id
--- tree
InsertStatement Overriding=SystemValue Alias='u'
  Columns[]: Identifier Name='a'
  Columns[]: Identifier Name='b'
  Source: Query
    Body: ValuesBody
      Rows[]: RowExpression
        Items[]: IntegerLiteral Value=1
        Items[]: DefaultValue
      Rows[]: RowExpression
        Items[]: IntegerLiteral Value=2
        Items[]: IntegerLiteral Value=3
  OnConflict: ConflictClause
    Target: ConflictTarget
      Elements[]: IndexElement
        Expression: ColumnReference Name='a'
      Elements[]: IndexElement
        Expression: FunctionCall
          Name: ObjectName Name='lower'
          Arguments[]: ColumnReference Name='b'
        Collation: ObjectName Name='nocase'
      Where: BinaryExpression Operator=Greater
        Left: ColumnReference Name='a'
        Right: IntegerLiteral Value=0
    Assignments[]: Assignment
      Columns[]: Identifier Name='b'
      Value: ColumnReference Name='b'
        Table: ObjectName Name='excluded'
    Assignments[]: Assignment IsRow=True
      Columns[]: Identifier Name='c'
      Columns[]: Identifier Name='d'
      Value: RowExpression
        Items[]: IntegerLiteral Value=1
        Items[]: IntegerLiteral Value=2
    Assignments[]: Assignment IsRow=True
      Columns[]: Identifier Name='e'
      Value: SubqueryExpression
        Query: Query
          Body: SelectBody
            Items[]: ExpressionItem
              Expression: IntegerLiteral Value=1
    Where: BinaryExpression Operator=Less
      Left: ColumnReference Name='a'
        Table: ObjectName Name='u'
      Right: IntegerLiteral Value=5
  Table: ObjectName Schema='s' Name='t'
  With: WithClause
    Tables[]: TableDefinition Name='x'
      Statement: QueryStatement
        Query: Query
          Body: SelectBody
            Items[]: ExpressionItem
              Expression: IntegerLiteral Value=1
  Returning[]: StarItem
  Returning[]: ExpressionItem Alias='id'
    Expression: ColumnReference Name='a'

=== insert from a query
INSERT INTO t (SELECT * FROM u) ON CONFLICT DO NOTHING
--- sql
INSERT INTO t SELECT * FROM u ON CONFLICT DO NOTHING

=== insert from a query after columns
INSERT INTO t (a) SELECT b FROM u ON CONFLICT ON CONSTRAINT t_pkey DO NOTHING
--- sql
INSERT INTO t (a) SELECT b FROM u ON CONFLICT ON CONSTRAINT t_pkey DO NOTHING

=== insert of defaults
INSERT INTO t DEFAULT VALUES RETURNING id
--- sql
INSERT INTO t DEFAULT VALUES RETURNING id

=== update
WITH x AS (SELECT 1) UPDATE t AS u SET a = a + 1, b = DEFAULT, (c, d) = (SELECT 1, 2) FROM x JOIN y ON TRUE WHERE u.id = x.id RETURNING u.*
--- sql
WITH x AS (SELECT 1) UPDATE t AS u SET a = a + 1, b = DEFAULT, (c, d) = (SELECT 1, 2) FROM x JOIN y ON TRUE WHERE u.id = x.id RETURNING u.*

=== set is no alias
UPDATE t SET a = 1
--- sql
UPDATE t SET a = 1

=== delete
DELETE FROM t AS u USING x, y WHERE u.a = x.a RETURNING a b
--- sql
DELETE FROM t AS u USING x, y WHERE u.a = x.a RETURNING a AS b

=== truncate
TRUNCATE TABLE a, s.b RESTART IDENTITY CASCADE
--- sql
TRUNCATE a, s.b RESTART IDENTITY CASCADE
