using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>Queries.</summary>
internal sealed partial class SqlPrinter
{
    private SqlPrinter Query(Query query)
    {
        if (query.With is not null)
        {
            With(query.With).Text(" ");
        }

        Body(query.Body);
        OrderBy(query.OrderBy);
        if (query.Limit is not null && !query.WithTies)
        {
            Text(" LIMIT ").Expression(query.Limit);
        }

        if (query.Offset is not null)
        {
            Text(" OFFSET ").Expression(query.Offset);
        }

        if (query.Limit is not null && query.WithTies)
        {
            // The ROW of a row value would be read as the word that ends the clause.
            _ = query.Limit is RowExpression
                ? Text(" FETCH FIRST (").Expression(query.Limit).Text(")")
                : Text(" FETCH FIRST ").Expression(query.Limit, Precedence.Primary);
            Text(" ROWS WITH TIES");
        }

        foreach (LockingClause locking in query.Locking)
        {
            Text(" ").Locking(locking);
        }

        return this;
    }

    private void OrderBy(SyntaxList<OrderItem> items)
    {
        if (!items.IsEmpty)
        {
            Text(" ORDER BY ").List(items);
        }
    }

    private SqlPrinter With(WithClause with) =>
        Text(with.IsRecursive ? "WITH RECURSIVE " : "WITH ").List(with.Tables);

    private void TableDefinition(TableDefinition table)
    {
        Name(table.Name).OptionalList(table.Columns).Text(" AS ");
        Text(table.Materialization switch
        {
            Materialization.Materialized => "MATERIALIZED ",
            Materialization.NotMaterialized => "NOT MATERIALIZED ",
            _ => "",
        });
        Text("(").Node(table.Statement);
        Text(")");
    }

    private void Body(QueryBody body)
    {
        switch (body)
        {
            case SelectBody select:
                Select(select);
                break;
            case ValuesBody values:
                Values(values);
                break;
            case NestedQuery nested:
                Text("(").Query(nested.Query).Text(")");
                break;
            case SetOperation operation:
                SetOperation(operation);
                break;
        }
    }

    private void Values(ValuesBody values)
    {
        Text("VALUES ");
        for (int i = 0; i < values.Rows.Count; i++)
        {
            TextIf(i > 0, ", ").Text("(").List(values.Rows[i].Items).Text(")");
        }
    }

    private void SetOperation(SetOperation operation)
    {
        int precedence = PrecedenceOf(operation);
        Side(operation.Left, precedence);
        Text(operation.Operator switch
        {
            SetOperator.Union => " UNION ",
            SetOperator.Except => " EXCEPT ",
            _ => " INTERSECT ",
        });
        TextIf(operation.IsAll, "ALL ").Side(operation.Right, precedence + 1);
    }

    private void Side(QueryBody body, int minimum)
    {
        bool needsParentheses = body is SetOperation inner && (_allParentheses || PrecedenceOf(inner) < minimum);
        TextIf(needsParentheses, "(").Body(body);
        TextIf(needsParentheses, ")");
    }

    private static int PrecedenceOf(SetOperation operation) => operation.Operator == SetOperator.Intersect ? 2 : 1;

    private void Select(SelectBody select)
    {
        Text("SELECT ").TextIf(select.IsDistinct, "DISTINCT ");
        if (!select.DistinctOn.IsEmpty)
        {
            Text("ON (").List(select.DistinctOn).Text(") ");
        }

        List(select.Items);
        Tables(" FROM ", select.From).Where(select.Where);
        if (!select.GroupBy.IsEmpty)
        {
            Text(" GROUP BY ").TextIf(select.IsGroupByDistinct, "DISTINCT ").List(select.GroupBy);
        }

        if (select.Having is not null)
        {
            Text(" HAVING ").Expression(select.Having);
        }

        if (!select.Windows.IsEmpty)
        {
            Text(" WINDOW ").List(select.Windows);
        }
    }

    private SqlPrinter Tables(string word, SyntaxList<TableExpression> tables) =>
        tables.IsEmpty ? this : Text(word).List(tables);

    private SqlPrinter Where(Expression? condition) =>
        condition is null ? this : Text(" WHERE ").Expression(condition);

    private void SelectItem(SelectItem item)
    {
        switch (item)
        {
            case StarItem { Table: null }:
                Text("*");
                break;
            case StarItem star:
                ObjectName(star.Table).Text(".*");
                break;
            case ExpressionItem expression:
                Expression(expression.Expression);
                _ = expression.Alias is null ? this : Text(" AS ").Name(expression.Alias);
                break;
        }
    }

    private void GroupingElement(GroupingElement element)
    {
        switch (element)
        {
            case GroupingExpression { Expression: RowExpression row }:
                Text("ROW(").List(row.Items).Text(")");
                break;
            case GroupingExpression expression:
                Expression(expression.Expression);
                break;
            case GroupingSet set:
                Text("(").List(set.Expressions).Text(")");
                break;
            case GroupingSets sets:
                Text(sets.Kind switch
                {
                    GroupingKind.Rollup => "ROLLUP (",
                    GroupingKind.Cube => "CUBE (",
                    _ => "GROUPING SETS (",
                });
                List(sets.Elements).Text(")");
                break;
        }
    }

    private void WindowDefinition(WindowDefinition window) =>
        Name(window.Name).Text(" AS ").Window(window.Specification);

    private void OrderItem(OrderItem item) => Expression(item.Expression).Direction(item.Direction, item.Nulls);

    private void Direction(SortDirection direction, NullsOrder nulls)
    {
        TextIf(direction == SortDirection.Descending, " DESC");
        TextIf(nulls == NullsOrder.First, " NULLS FIRST").TextIf(nulls == NullsOrder.Last, " NULLS LAST");
    }

    private void Locking(LockingClause locking)
    {
        Text(locking.Strength switch
        {
            LockStrength.Update => "FOR UPDATE",
            LockStrength.NoKeyUpdate => "FOR NO KEY UPDATE",
            LockStrength.Share => "FOR SHARE",
            _ => "FOR KEY SHARE",
        });
        _ = locking.Tables.IsEmpty ? this : Text(" OF ").List(locking.Tables);
        TextIf(locking.Wait == LockWait.NoWait, " NOWAIT").TextIf(locking.Wait == LockWait.SkipLocked, " SKIP LOCKED");
    }

    private void Table(TableExpression table)
    {
        switch (table)
        {
            case TableReference reference:
                ObjectName(reference.Name).OptionalAlias(reference.Alias);
                break;
            case DerivedTable derived:
                TextIf(derived.IsLateral, "LATERAL ").Text("(").Query(derived.Query).Text(")")
                    .OptionalAlias(derived.Alias);
                break;
            case FunctionTable function:
                TextIf(function.IsLateral, "LATERAL ").Call(function.Call)
                    .TextIf(function.WithOrdinality, " WITH ORDINALITY").OptionalAlias(function.Alias);
                break;
            case JoinedTable join:
                TextIf(join.Alias is not null, "(").Join(join);
                TextIf(join.Alias is not null, ")").OptionalAlias(join.Alias);
                break;
        }
    }

    private void Join(JoinedTable join)
    {
        Table(join.Left);
        Text(join.IsNatural ? " NATURAL" : "").Text(join.Kind switch
        {
            JoinKind.Inner => " JOIN ",
            JoinKind.Left => " LEFT JOIN ",
            JoinKind.Right => " RIGHT JOIN ",
            JoinKind.Full => " FULL JOIN ",
            _ => " CROSS JOIN ",
        });
        bool needsParentheses = join.Right is JoinedTable { Alias: null };
        TextIf(needsParentheses, "(").Table(join.Right);
        TextIf(needsParentheses, ")");
        if (join.On is not null)
        {
            Text(" ON ").Expression(join.On);
        }
        else if (!join.Using.IsEmpty)
        {
            Text(" USING (").List(join.Using).Text(")");
            _ = join.UsingAlias is null ? this : Text(" AS ").Name(join.UsingAlias);
        }
    }

    private SqlPrinter OptionalAlias(TableAlias? alias)
    {
        if (alias is not null)
        {
            Text(" AS ").Alias(alias);
        }

        return this;
    }

    private void Alias(TableAlias alias) => Name(alias.Name).OptionalList(alias.Columns);
}
