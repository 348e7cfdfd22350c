using System.Collections.Immutable;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// GROUP BY and aggregates: everything above the grouping is expressed in its keys and results.
internal sealed partial class Binder
{
    private void BindGroupBy(SelectBody select, SelectParts parts, Scope scope)
    {
        List<ImmutableArray<int>> sets = [[]];
        foreach (GroupingElement element in select.GroupBy)
        {
            var alternatives = SetsOf(element, parts, scope);
            sets = [.. sets.SelectMany(_ => alternatives, (set, more) => set.Union(more).ToImmutableArray())];
            if (sets.Count > 4096)
            {
                throw Error(SqlStates.InternalLimit, "There are more than 4096 grouping sets", element);
            }
        }

        parts.GroupingSets = select.IsGroupByDistinct
            ? [.. sets.DistinctBy(set => string.Join(',', set.Order()))]
            : sets;
    }

    private List<ImmutableArray<int>> SetsOf(GroupingElement element, SelectParts parts, Scope scope)
    {
        switch (element)
        {
            case GroupingExpression single:
                return [[GroupKey(single.Expression, parts, scope)]];
            case GroupingSet set:
                return [[.. set.Expressions.Select(item => GroupKey(item, parts, scope))]];
            case GroupingSets { Kind: GroupingKind.Sets } sets:
                return [.. sets.Elements.AsSpan().ToArray().SelectMany(item => SetsOf(item, parts, scope))];
            default:
                var several = (GroupingSets)element;
                ImmutableArray<int>[] steps =
                    [.. several.Elements.AsSpan().ToArray().Select(item => SetsOf(item, parts, scope)[0])];
                return several.Kind == GroupingKind.Rollup ? Rollup(steps) : Cube(steps, several);
        }
    }

    private static List<ImmutableArray<int>> Rollup(ImmutableArray<int>[] steps) =>
        [.. Enumerable.Range(0, steps.Length + 1).Select(i => steps[..^i].SelectMany(step => step).ToImmutableArray())];

    private List<ImmutableArray<int>> Cube(ImmutableArray<int>[] steps, SyntaxNode at)
    {
        if (steps.Length > 12)
        {
            throw Error(SqlStates.InternalLimit, "CUBE takes at most 12 expressions", at);
        }

        return
        [
            .. Enumerable.Range(0, 1 << steps.Length).Reverse().Select(bits => steps
                .Where((_, i) => (bits >> (steps.Length - 1 - i) & 1) != 0)
                .SelectMany(step => step).ToImmutableArray()),
        ];
    }

    /// <summary>A key: a column of FROM, else one of the select list by alias or number, or any expression.</summary>
    private int GroupKey(Expression expression, SelectParts parts, Scope scope)
    {
        BoundExpression key;
        if (OrdinalOf(expression, parts.Items.Count) is { } ordinal)
        {
            key = parts.Items[ordinal].Value;
        }
        else if (expression is ColumnReference { Table: null } name && FindColumn(name, scope) is null
            && parts.Items.Find(item => item.Name == name.Name) is { } item)
        {
            key = item.Value;
        }
        else
        {
            key = Settle(Bind(expression, scope), expression);
        }

        RequireNoAggregate(key, "GROUP BY", expression);
        if (!key.Type.IsOrdered && key.Type.Kind != SqlTypeKind.Json)
        {
            throw Error(SqlStates.UndefinedFunction, $"Values of {key.Type} cannot be grouped", expression);
        }

        int at = parts.GroupKeys.IndexOf(key);
        if (at < 0)
        {
            at = parts.GroupKeys.Count;
            parts.GroupKeys.Add(key);
        }

        return at;
    }

    private PlanNode BindGrouping(PlanNode plan, SelectParts parts, SelectBody select)
    {
        bool isGrouped = !select.GroupBy.IsEmpty || parts.Having is not null
            || parts.OuterAggregates.Count > 0 || parts.Has(node => node is BoundAggregate);
        if (!isGrouped)
        {
            return plan;
        }

        GroupByEquality(parts, select);
        var grouping = new GroupingRewrite(plan, parts.GroupKeys, parts.GroupingSets, parts.OuterAggregates);
        parts.Change(grouping.Rewrite);
        if (grouping.Ungrouped is { } column)
        {
            throw Error(
                SqlStates.GroupingError,
                $"'{column.Name}' is neither grouped by nor inside an aggregate",
                select.Items[0],
                "Add it to GROUP BY, or wrap it in an aggregate such as MIN.");
        }

        PlanNode grouped = grouping.Build();
        return parts.Having is null ? grouped : new FilterNode(grouped, parts.Having);
    }

    /// <summary>
    /// An aggregate is computed by the innermost query that has a column in it, as the standard says: in a subquery
    /// that may be the query around, to which the result is a column of its groups.
    /// </summary>
    private BoundExpression OfItsQuery(BoundAggregate aggregate, FunctionCall call, Scope scope)
    {
        HashSet<PlanColumn> columns = aggregate.Columns();
        Scope? owner = scope;
        while (owner is not null && columns.Count > 0 && !columns.Any(owner.Owns))
        {
            owner = owner.Parent;
        }

        if (owner is null || columns.Count == 0 || ReferenceEquals(owner, scope))
        {
            return aggregate;
        }

        if (owner.OuterAggregates is not { } aggregates)
        {
            throw Error(
                SqlStates.GroupingError,
                "The aggregate is of the query around, which has none at this place",
                call,
                "Use a column of this query in it, or move it.");
        }

        var column = new PlanColumn(call.Name.Name, aggregate.Type);
        aggregates.Add((aggregate, column));
        return new BoundColumn(column);
    }

    private BoundCall BindGrouping(FunctionCall call, Scope scope) => call.Arguments.Count is 0 or > 31
        ? throw Error(SqlStates.TooManyArguments, "GROUPING takes 1 to 31 expressions", call)
        : new BoundCall(
            GroupingRewrite.Grouping,
            call.Arguments.Select(argument => Settle(Bind(argument, scope), argument)),
            SqlType.Integer);
}
