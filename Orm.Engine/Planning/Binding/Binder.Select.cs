using System.Collections.Immutable;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// SELECT: in the order in which its clauses take effect.
internal sealed partial class Binder
{
    private PlanNode BindSelect(SelectBody select, SyntaxList<OrderItem> orderBy, Scope scope)
    {
        var outerWindows = _windows;
        PlanNode plan = BindFrom(select.From, scope);
        _windows = NamedWindows(select.Windows);
        if (select.Where is not null)
        {
            BoundExpression where = BindCondition(select.Where, scope);
            RequireNoAggregate(where, "WHERE", select.Where);
            plan = new FilterNode(plan, where);
        }

        scope.OuterAggregates = [];
        var parts = new SelectParts { Items = BindItems(select.Items, scope), OuterAggregates = scope.OuterAggregates };
        BindGroupBy(select, parts, scope);
        parts.Having = select.Having is null ? null : BindCondition(select.Having, scope);
        parts.OrderBy = [.. orderBy.AsSpan().ToArray().Select(item => BindOrderItem(item, parts.Items, scope))];
        parts.DistinctOn = [.. select.DistinctOn.AsSpan().ToArray().Select(
            item => PartitionKeyOf(BindOutput(item, parts.Items, scope)))];
        _windows = outerWindows;
        plan = BindGrouping(plan, parts, select);
        plan = BindWindows(plan, parts);
        return BindOutput(plan, parts, select);
    }

    private Dictionary<string, WindowSpecification> NamedWindows(SyntaxList<WindowDefinition> windows)
    {
        var named = new Dictionary<string, WindowSpecification>(StringComparer.Ordinal);
        foreach (WindowDefinition window in windows)
        {
            if (!named.TryAdd(window.Name, window.Specification))
            {
                throw Error(SqlStates.WindowingError, $"The window '{window.Name}' is defined twice", window);
            }
        }

        return named;
    }

    /// <summary>The expressions of a SELECT, while grouping and windows replace parts of them by columns.</summary>
    private sealed class SelectParts
    {
        internal List<SelectOutput> Items { get; set; } = [];

        internal List<BoundExpression> GroupKeys { get; } = [];

        internal List<ImmutableArray<int>> GroupingSets { get; set; } = [];

        internal BoundExpression? Having { get; set; }

        internal List<SortKey> OrderBy { get; set; } = [];

        internal List<BoundExpression> DistinctOn { get; set; } = [];

        /// <summary>What subqueries of the other parts take from the groups.</summary>
        internal required List<(BoundAggregate Call, PlanColumn Column)> OuterAggregates { get; init; }

        internal bool Has(Func<BoundExpression, bool> test) =>
            Items.Exists(item => item.Value.Any(test)) || (Having?.Any(test) ?? false)
            || OrderBy.Exists(key => key.Expression.Any(test)) || DistinctOn.Exists(item => item.Any(test));

        internal void Change(Func<BoundExpression, BoundExpression> change)
        {
            Items = [.. Items.Select(item => item with { Value = change(item.Value) })];
            Having = Having is null ? null : change(Having);
            OrderBy = [.. OrderBy.Select(key => key with { Expression = change(key.Expression) })];
            DistinctOn = [.. DistinctOn.Select(change)];
        }
    }

    /// <param name="Name">What the column is called.</param>
    /// <param name="Value">What it is.</param>
    /// <param name="Syntax">Where it was written.</param>
    private sealed record SelectOutput(string Name, BoundExpression Value, SyntaxNode Syntax);

    private List<SelectOutput> BindItems(SyntaxList<SelectItem> items, Scope scope)
    {
        var outputs = new List<SelectOutput>();
        foreach (SelectItem item in items)
        {
            if (item is StarItem star)
            {
                AddStar(star, scope, outputs);
                continue;
            }

            var expression = (ExpressionItem)item;
            BoundExpression value = Bind(expression.Expression, scope);
            if (value is BoundRow)
            {
                throw NotSupported("A row as a column", item);
            }

            outputs.Add(new SelectOutput(
                expression.Alias ?? NameOf(expression.Expression), Settle(value, item), item));
        }

        return outputs;
    }

    private void AddStar(StarItem star, Scope scope, List<SelectOutput> outputs)
    {
        var columns = star.Table is null
            ? scope.Columns
            : scope.Tables.Where(table => table.Name == star.Table.Name).SelectMany(table => table.Columns);
        int before = outputs.Count;
        outputs.AddRange(columns.Select(column => new SelectOutput(column.Name, column.Value, star)));
        Kept?.Add(star, columns, scope);
        if (outputs.Count == before)
        {
            throw star.Table is null
                ? Error(SqlStates.SyntaxError, "* needs tables in FROM", star)
                : Error(SqlStates.UndefinedTable, $"There is no table '{star.Table.Name}' in this query", star);
        }
    }

    /// <summary>What a column without an alias is called: as PostgreSQL names it.</summary>
    private static string NameOf(Expression expression) => expression switch
    {
        ColumnReference column => column.Name,
        FunctionCall call => call.Name.Name,
        CastExpression cast => NameOf(cast.Operand) is var name and not "?column?" ? name
            : SqlTypeNames.ColumnName(cast.Type.Name),
        CaseExpression @case =>
            @case.Else is null ? "case" : NameOf(@case.Else) is var name and not "?column?" ? name : "case",
        ExistsPredicate => "exists",
        SubqueryExpression { Query.Body: SelectBody { Items: { Count: 1 } items } } when items[0]
            is ExpressionItem item =>
            item.Alias ?? NameOf(item.Expression),
        CollateExpression collate => NameOf(collate.Operand),
        SessionValue value => value.Kind switch
        {
            SessionValueKind.CurrentDate => "current_date",
            SessionValueKind.CurrentTimestamp => "current_timestamp",
            _ => value.Kind.ToString().ToLowerInvariant(),
        },
        _ => "?column?",
    };

    /// <summary>ORDER BY: a column of the select list by number or alias, or any expression.</summary>
    private SortKey BindOrderItem(OrderItem item, List<SelectOutput> items, Scope scope) =>
        BindSortKey(item, BindOutput(item.Expression, items, scope));

    private BoundExpression BindOutput(Expression expression, List<SelectOutput> items, Scope scope)
    {
        if (OrdinalOf(expression, items.Count) is { } ordinal)
        {
            return items[ordinal].Value;
        }

        if (expression is ColumnReference { Table: null } name)
        {
            SelectOutput[] named = [.. items.Where(item => item.Name == name.Name)];
            if (named.Length == 1 || (named.Length > 1 && named.All(item => item.Value.Equals(named[0].Value))))
            {
                return named[0].Value;
            }
        }

        return Bind(expression, scope);
    }

    private static PlanNode BindWindows(PlanNode plan, SelectParts parts)
    {
        if (!parts.Has(node => node is BoundWindow))
        {
            return plan;
        }

        var calls = new List<BoundWindow>();
        var columns = new List<PlanColumn>();
        parts.Change(expression => expression.Replace(node =>
        {
            if (node is not BoundWindow window)
            {
                return null;
            }

            int at = calls.IndexOf(window);
            if (at < 0)
            {
                at = calls.Count;
                calls.Add(window);
                columns.Add(new PlanColumn("window", window.Type));
            }

            return new BoundColumn(columns[at]);
        }));
        return new WindowNode(plan, new SyntaxList<BoundWindow>([.. calls]), [.. columns]);
    }
}
