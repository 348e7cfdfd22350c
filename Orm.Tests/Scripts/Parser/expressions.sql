Expressions with words, and the functions that they stand for.

=== case
SELECT CASE a WHEN 1 THEN 'x' WHEN 2 THEN 'y' ELSE 'z' END, CASE WHEN a THEN 1 END
--- tree
QueryStatement
  Query: Query
    Body: SelectBody
      Items[]: ExpressionItem
        Expression: CaseExpression
          Operand: ColumnReference Name='a'
          Branches[]: CaseBranch
            Condition: IntegerLiteral Value=1
            Result: StringLiteral Value='x'
          Branches[]: CaseBranch
            Condition: IntegerLiteral Value=2
            Result: StringLiteral Value='y'
          Else: StringLiteral Value='z'
      Items[]: ExpressionItem
        Expression: CaseExpression
          Branches[]: CaseBranch
            Condition: ColumnReference Name='a'
            Result: IntegerLiteral Value=1

=== casts
SELECT CAST(a AS numeric(10, 2)), a::varchar(5), a::timestamp(3) with time zone, a::double precision, a::character varying (3), a::int[], a::interval day to second (3)
--- sql
SELECT CAST(a AS NUMERIC(10, 2)), CAST(a AS VARCHAR(5)), CAST(a AS TIMESTAMP(3) WITH TIME ZONE), CAST(a AS DOUBLE PRECISION), CAST(a AS CHARACTER VARYING(3)), CAST(a AS INT[]), CAST(a AS INTERVAL DAY TO SECOND(3))

=== extract, substring, position, trim, overlay
SELECT EXTRACT(YEAR FROM d), EXTRACT('epoch' FROM d), SUBSTRING(s FROM 2 FOR 3), SUBSTRING(s FOR 3), SUBSTRING(s FROM 2), SUBSTRING(s SIMILAR 'a' ESCAPE '#'), substring(s, 1), POSITION('a' || 'b' IN s), TRIM(s), TRIM(LEADING 'x' FROM s), TRIM(TRAILING FROM s), TRIM(BOTH FROM s), TRIM(s, 'x'), OVERLAY(s PLACING 'x' FROM 2 FOR 3)
--- sql
SELECT extract('year', d), extract('epoch', d), substring(s, 2, 3), substring(s, 1, 3), substring(s, 2), substring(s, 'a', '#'), substring(s, 1), strpos(s, 'a' || 'b'), btrim(s), ltrim(s, 'x'), rtrim(s), btrim(s), btrim(s, 'x'), overlay(s, 'x', 2, 3)

=== predicates
SELECT a IS NULL, a ISNULL, a NOTNULL, a IS NOT UNKNOWN, a IS NOT DISTINCT FROM b, a NOT IN (1), a NOT LIKE 'x' ESCAPE '!', a NOT ILIKE b, a SIMILAR TO b, a NOT BETWEEN SYMMETRIC 1 AND 2
--- sql
SELECT a IS NULL, a IS NULL, a IS NOT NULL, a IS NOT UNKNOWN, a IS NOT DISTINCT FROM b, a NOT IN (1), a NOT LIKE 'x' ESCAPE '!', a NOT ILIKE b, a SIMILAR TO b, a NOT BETWEEN SYMMETRIC 1 AND 2

=== subqueries
SELECT EXISTS (SELECT 1), (SELECT 1), a IN (SELECT 1), a = ANY (SELECT 1), (a, b) <> ALL (SELECT 1, 2), ARRAY(SELECT 1)
--- sql
SELECT EXISTS (SELECT 1), (SELECT 1), a IN (SELECT 1), a = ANY (SELECT 1), (a, b) <> ALL (SELECT 1, 2), ARRAY(SELECT 1)

=== rows
SELECT (1, 2), ROW(1), ROW(), ROW(1, 2) = (a, b), (1)
--- sql
SELECT (1, 2), ROW(1), ROW(), (1, 2) = (a, b), 1

=== json and regular expressions
SELECT a -> 'x' ->> 0, a #> '{x}' #>> '{y}', a @> b, a <@ b, a @? 'x', a @@ 'x', a #- 'x', a ~ 'x', a ~* 'x', a !~ 'x', a !~* 'x'
--- sql
SELECT a -> 'x' ->> 0, a #> '{x}' #>> '{y}', a @> b, a <@ b, a @? 'x', a @@ 'x', a #- 'x', a ~ 'x', a ~* 'x', a !~ 'x', a !~* 'x'

=== what the session knows
SELECT CURRENT_DATE, CURRENT_TIME (3), CURRENT_TIMESTAMP, LOCALTIME, LOCALTIMESTAMP(0), CURRENT_USER, SESSION_USER, USER, CURRENT_SCHEMA, CURRENT_CATALOG
--- sql
SELECT CURRENT_DATE, CURRENT_TIME(3), CURRENT_TIMESTAMP, LOCALTIME, LOCALTIMESTAMP(0), CURRENT_USER, SESSION_USER, CURRENT_USER, CURRENT_SCHEMA, CURRENT_CATALOG

=== keywords that are functions
SELECT left(a, 1), right(a, 1), coalesce(a, b), nullif(a, 0), greatest(a, b), least(a, b), replace(a, 'x', 'y'), date(a), year(a)
--- sql
SELECT left(a, 1), right(a, 1), coalesce(a, b), nullif(a, 0), greatest(a, b), least(a, b), replace(a, 'x', 'y'), date(a), year(a)

=== arrays and subscripts
SELECT ARRAY[1, 2], ARRAY[]::int[], a[1], t.a[i + 1], (ARRAY[1, 2])[1]
--- sql
SELECT ARRAY[1, 2], CAST(ARRAY[] AS INT[]), a[1], t.a[i + 1], ARRAY[1, 2][1]
