Queries: joins, grouping, windows, set operations, WITH, limits, locks.

=== a point query
SELECT u.id, name AS n FROM users u WHERE u.id = $1
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: ColumnReference Name='id'
          Table: ObjectName Name='u'
      Items[]: ExpressionItem Alias='n'
        Expression: ColumnReference Name='name'
      From[]: TableReference
        Name: ObjectName Name='users'
        Alias: TableAlias Name='u'
      Where: BinaryExpression Operator=Equal
        Left: ColumnReference Name='id'
          Table: ObjectName Name='u'
        Right: Parameter Number=1

=== every join
SELECT * FROM a JOIN b ON a.x = b.x LEFT OUTER JOIN c USING (x, y) AS u RIGHT JOIN d ON TRUE FULL JOIN e USING (z) CROSS JOIN f NATURAL LEFT JOIN g
--- sql
SELECT * FROM a JOIN b ON a.x = b.x LEFT JOIN c USING (x, y) AS u RIGHT JOIN d ON TRUE FULL JOIN e USING (z) CROSS JOIN f NATURAL LEFT JOIN g
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: StarItem
      From[]: JoinedTable Kind=Left IsNatural=True
        Left: JoinedTable Kind=Cross
          Left: JoinedTable Kind=Full
            Left: JoinedTable Kind=Right
              Left: JoinedTable Kind=Left UsingAlias='u'
                Left: JoinedTable Kind=Inner
                  Left: TableReference
                    Name: ObjectName Name='a'
                  Right: TableReference
                    Name: ObjectName Name='b'
                  On: BinaryExpression Operator=Equal
                    Left: ColumnReference Name='x'
                      Table: ObjectName Name='a'
                    Right: ColumnReference Name='x'
                      Table: ObjectName Name='b'
                Right: TableReference
                  Name: ObjectName Name='c'
                Using[]: Identifier Name='x'
                Using[]: Identifier Name='y'
              Right: TableReference
                Name: ObjectName Name='d'
              On: BooleanLiteral Value=True
            Right: TableReference
              Name: ObjectName Name='e'
            Using[]: Identifier Name='z'
          Right: TableReference
            Name: ObjectName Name='f'
        Right: TableReference
          Name: ObjectName Name='g'

=== conditions decide how joins nest
SELECT * FROM a JOIN b JOIN c ON b.x = c.x ON a.x = b.x
--- sql
SELECT * FROM a JOIN (b JOIN c ON b.x = c.x) ON a.x = b.x

=== joins in parentheses, with a name
SELECT * FROM (a JOIN b ON a.x = b.x) AS ab CROSS JOIN (c NATURAL JOIN d)
--- sql
SELECT * FROM (a JOIN b ON a.x = b.x) AS ab CROSS JOIN (c NATURAL JOIN d)

=== derived tables, functions, lateral
SELECT * FROM (SELECT 1) AS x (a), LATERAL (VALUES (x.a)) y, generate_series(1, 10) WITH ORDINALITY AS s (n, i), LATERAL s.f(y.a)
--- sql
SELECT * FROM (SELECT 1) AS x (a), LATERAL (VALUES (x.a)) AS y, generate_series(1, 10) WITH ORDINALITY AS s (n, i), LATERAL s.f(y.a)

=== parentheses that belong to a query
SELECT * FROM ((SELECT 1) UNION (SELECT 2) ORDER BY 1) AS x WHERE a IN ((SELECT 1) EXCEPT SELECT 2) AND ((SELECT 3) LIMIT 1) = ((SELECT 4))
--- sql
SELECT * FROM (SELECT 1 UNION SELECT 2 ORDER BY 1) AS x WHERE a IN (SELECT 1 EXCEPT SELECT 2) AND (SELECT 3 LIMIT 1) = (SELECT 4)

=== grouping
SELECT a, b, GROUPING(a, b) FROM t GROUP BY DISTINCT a, (), (a, b), ROLLUP (a, (b, c)), CUBE (a, b), GROUPING SETS ((a), (b, c), (), ROLLUP (a)) HAVING count(*) > 1
--- sql
SELECT a, b, grouping(a, b) FROM t GROUP BY DISTINCT a, (), (a, b), ROLLUP (a, (b, c)), CUBE (a, b), GROUPING SETS (a, (b, c), (), ROLLUP (a)) HAVING count(*) > 1

=== distinct on
SELECT DISTINCT ON (a, b + 1) a, t.*, s.t.* FROM s.t ORDER BY a COLLATE nocase DESC NULLS LAST, b NULLS FIRST
--- sql
SELECT DISTINCT ON (a, b + 1) a, t.*, s.t.* FROM s.t ORDER BY a COLLATE nocase DESC NULLS LAST, b NULLS FIRST

=== aggregates
SELECT count(*), count(ALL a), count(DISTINCT a), string_agg(a, ',' ORDER BY b DESC), sum(a) FILTER (WHERE a > 0), percentile_cont(0.5) WITHIN GROUP (ORDER BY a) FROM t
--- sql
SELECT count(*), count(a), count(DISTINCT a), string_agg(a, ',' ORDER BY b DESC), sum(a) FILTER (WHERE a > 0), percentile_cont(0.5) WITHIN GROUP (ORDER BY a) FROM t

=== windows
SELECT sum(a) OVER w, rank() OVER (w ORDER BY b), lag(a) IGNORE NULLS OVER (PARTITION BY a, b ORDER BY c ROWS 1 PRECEDING) FROM t WINDOW w AS (PARTITION BY a), v AS (w ORDER BY b)
--- sql
SELECT sum(a) OVER w, rank() OVER (w ORDER BY b), lag(a) IGNORE NULLS OVER (PARTITION BY a, b ORDER BY c ROWS 1 PRECEDING) FROM t WINDOW w AS (PARTITION BY a), v AS (w ORDER BY b)

=== frames
SELECT sum(a) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), sum(a) OVER (ORDER BY b RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW EXCLUDE TIES), sum(a) OVER (ORDER BY b GROUPS BETWEEN 1 PRECEDING AND 2 + 1 FOLLOWING EXCLUDE GROUP), sum(a) OVER (ROWS CURRENT ROW EXCLUDE NO OTHERS) FROM t
--- sql
SELECT sum(a) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), sum(a) OVER (ORDER BY b RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW EXCLUDE TIES), sum(a) OVER (ORDER BY b GROUPS BETWEEN 1 PRECEDING AND 2 + 1 FOLLOWING EXCLUDE GROUP), sum(a) OVER (ROWS CURRENT ROW EXCLUDE NO OTHERS) FROM t

=== common table expressions
WITH RECURSIVE a (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM a WHERE n < 5), b AS MATERIALIZED (SELECT 1), c AS NOT MATERIALIZED (DELETE FROM t RETURNING *) SELECT * FROM a, b, c
--- sql
WITH RECURSIVE a (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM a WHERE n < 5), b AS MATERIALIZED (SELECT 1), c AS NOT MATERIALIZED (DELETE FROM t RETURNING *) SELECT * FROM a, b, c
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: StarItem
      From[]: TableReference
        Name: ObjectName Name='a'
      From[]: TableReference
        Name: ObjectName Name='b'
      From[]: TableReference
        Name: ObjectName Name='c'
    With: WithClause IsRecursive=True
      Tables[]: TableDefinition Name='a'
        Columns[]: Identifier Name='n'
        Statement: QueryStatement
          Query: Query
            Body: SetOperation Operator=Union IsAll=True
              Left: ValuesBody
                Rows[]: RowExpression
                  Items[]: IntegerLiteral Value=1
              Right: SelectBody
                Items[]: ExpressionItem
                  Expression: BinaryExpression Operator=Add
                    Left: ColumnReference Name='n'
                    Right: IntegerLiteral Value=1
                From[]: TableReference
                  Name: ObjectName Name='a'
                Where: BinaryExpression Operator=Less
                  Left: ColumnReference Name='n'
                  Right: IntegerLiteral Value=5
      Tables[]: TableDefinition Name='b' Materialization=Materialized
        Statement: QueryStatement
          Query: Query
            Body: SelectBody
              Items[]: ExpressionItem
                Expression: IntegerLiteral Value=1
      Tables[]: TableDefinition Name='c' Materialization=NotMaterialized
        Statement: DeleteStatement
          Table: ObjectName Name='t'
          Returning[]: StarItem

=== limits
SELECT 1 ORDER BY 1 LIMIT 10 OFFSET 5 ROWS
--- sql
SELECT 1 ORDER BY 1 LIMIT 10 OFFSET 5

=== fetch
SELECT 1 OFFSET $1 ROW FETCH NEXT 5 ROWS ONLY
--- sql
SELECT 1 LIMIT 5 OFFSET $1

=== fetch with ties
SELECT a FROM t ORDER BY a OFFSET 2 FETCH FIRST (1 + 1) ROWS WITH TIES
--- sql
SELECT a FROM t ORDER BY a OFFSET 2 FETCH FIRST (1 + 1) ROWS WITH TIES

=== limit all is no limit
SELECT 1 LIMIT ALL
--- sql
SELECT 1

=== locks
SELECT * FROM a, b FOR UPDATE OF a NOWAIT FOR KEY SHARE OF b SKIP LOCKED
--- sql
SELECT * FROM a, b FOR UPDATE OF a NOWAIT FOR KEY SHARE OF b SKIP LOCKED

=== values and table are queries
VALUES (1, 'a'), (2, DEFAULT) ORDER BY 1
--- sql
VALUES (1, 'a'), (2, DEFAULT) ORDER BY 1

=== table
TABLE s.t
--- sql
SELECT * FROM s.t

=== limits inside set operations
(SELECT 1 LIMIT 1) UNION ALL (SELECT 2 ORDER BY 1) LIMIT 3
--- sql
(SELECT 1 LIMIT 1) UNION ALL (SELECT 2 ORDER BY 1) LIMIT 3
--- tree
QueryStatement
  Query: Query
    Body: SetOperation Operator=Union IsAll=True
      Left: NestedQuery
        Query: Query
          Body: SelectBody
            Items[]: ExpressionItem
              Expression: IntegerLiteral Value=1
          Limit: IntegerLiteral Value=1
      Right: NestedQuery
        Query: Query
          Body: SelectBody
            Items[]: ExpressionItem
              Expression: IntegerLiteral Value=2
          OrderBy[]: OrderItem
            Expression: IntegerLiteral Value=1
    Limit: IntegerLiteral Value=3
