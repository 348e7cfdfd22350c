using Orm.Engine.Sql.Syntax;
using SqlQuery = Orm.Engine.Sql.Syntax.Query;

namespace Orm.Tests.Engine.Sql;

/// <summary>Random queries, in the form that the parser gives them: no parentheses are kept around nothing.</summary>
internal sealed class RandomQueries(Random random, RandomExpressions any)
{
    internal SqlQuery Query(int depth)
    {
        QueryBody body = Body(depth);
        var query = new SqlQuery(body)
        {
            With = any.Maybe(6) ? With(depth - 1) : null,
            OrderBy = any.Maybe(4) ? any.List(() => OrderItem(depth - 1)) : default,
            Limit = any.Maybe(4) ? any.Expression(depth - 1) : null,
            Offset = any.Maybe(5) ? any.Expression(depth - 1) : null,
            Locking = any.Maybe(8) ? any.List(Locking) : default,
        };
        query = query with { WithTies = query.Limit is not null && any.Maybe() };
        return query.IsBare && body is NestedQuery nested ? nested.Query : query;
    }

    internal OrderItem OrderItem(int depth) =>
        new(any.Expression(depth), any.Any<SortDirection>(), any.Any<NullsOrder>());

    internal WithClause With(int depth) => new(
        any.Maybe(),
        any.List(() => new TableDefinition(
            any.Name(),
            any.List(any.Identifier, 0),
            any.Maybe(4) ? new RandomStatements(random, any).Modification(depth) : new QueryStatement(Query(depth)),
            any.Any<Materialization>()), most: 2));

    internal SelectItem Item(int depth) => any.Maybe(5)
        ? new StarItem(any.Maybe() ? any.ObjectName() : null)
        : new ExpressionItem(any.Expression(depth), any.OptionalName());

    internal TableExpression Table(int depth)
    {
        if (depth <= 0)
        {
            return new TableReference(any.ObjectName(), Alias());
        }

        return random.Next(6) switch
        {
            0 => new DerivedTable(Query(depth - 1), Alias(), any.Maybe(4)),
            1 => new FunctionTable(
                any.Call(depth - 1) with { Over = null }, Alias(), any.Maybe(4), any.Maybe(4)),
            2 or 3 => Join(depth - 1),
            _ => new TableReference(any.ObjectName(), Alias()),
        };
    }

    private JoinedTable Join(int depth)
    {
        var join = new JoinedTable(any.Any<JoinKind>(), Table(depth), Table(depth))
        {
            Alias = any.Maybe(5) ? Alias() : null,
        };
        if (join.Kind == JoinKind.Cross)
        {
            return join;
        }

        return random.Next(3) switch
        {
            0 => join with { IsNatural = true },
            1 => join with { On = any.Expression(depth) },
            _ => join with { Using = any.List(any.Identifier), UsingAlias = any.OptionalName() },
        };
    }

    private TableAlias? Alias() =>
        any.Maybe() ? new TableAlias(any.Name(), any.Maybe(3) ? any.List(any.Identifier) : default) : null;

    private QueryBody Body(int depth)
    {
        if (depth > 0 && any.Maybe(4))
        {
            return new SetOperation(any.Any<SetOperator>(), any.Maybe(), Body(depth - 1), Body(depth - 1));
        }

        if (depth > 0 && any.Maybe(6))
        {
            SqlQuery query = Query(depth - 1);
            return query.IsBare ? query.Body : new NestedQuery(query);
        }

        return any.Maybe(6)
            ? new ValuesBody(any.List(() => new RowExpression(any.List(() => any.Expression(depth - 1)))))
            : Select(depth - 1);
    }

    private SelectBody Select(int depth)
    {
        bool isDistinct = any.Maybe(4);
        bool isGrouped = any.Maybe(4);
        return new SelectBody(any.List(() => Item(depth)))
        {
            IsDistinct = isDistinct,
            DistinctOn = isDistinct && any.Maybe() ? any.List(() => any.Expression(depth)) : default,
            From = any.Maybe() ? any.List(() => Table(depth), most: 2) : default,
            Where = any.Maybe() ? any.Expression(depth) : null,
            GroupBy = isGrouped ? any.List(() => Grouping(depth)) : default,
            IsGroupByDistinct = isGrouped && any.Maybe(3),
            Having = any.Maybe(5) ? any.Expression(depth) : null,
            Windows = any.Maybe(6)
                ? any.List(() => new WindowDefinition(any.Name(), any.Window(depth)))
                : default,
        };
    }

    private GroupingElement Grouping(int depth)
    {
        switch (depth > 0 ? random.Next(4) : random.Next(2))
        {
            case 0:
                return new GroupingExpression(any.Expression(depth - 1));
            case 1:
                SyntaxList<Expression> set = any.List(() => any.Expression(depth - 1), 0);
                return set.Count == 1 ? new GroupingExpression(set[0]) : new GroupingSet(set);
            default:
                return new GroupingSets(any.Any<GroupingKind>(), any.List(() => Grouping(depth - 1)));
        }
    }

    private LockingClause Locking() => new(
        any.Any<LockStrength>(), any.Maybe() ? any.List(any.ObjectName) : default, any.Any<LockWait>());
}
