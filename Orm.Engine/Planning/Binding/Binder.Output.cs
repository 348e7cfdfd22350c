using System.Collections.Immutable;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// What a SELECT gives, in which order, and which of equal rows.
internal sealed partial class Binder
{
    private PlanNode BindOutput(PlanNode plan, SelectParts parts, SelectBody select)
    {
        var output = new OutputColumns(parts.Items, select.IsDistinct);
        SyntaxList<SortKey> order =
            [.. parts.OrderBy.Select(key => key with { Expression = output.Find(key.Expression) })];
        SyntaxList<BoundExpression> on = [.. parts.DistinctOn.Select(output.Find)];
        RequireOrderOfDistinct(on, order, select);
        bool hasExtra = output.Columns.Count > parts.Items.Count;
        if (select.IsDistinct && on.IsEmpty && hasExtra)
        {
            throw Error(
                SqlStates.InvalidColumnReference,
                "With SELECT DISTINCT, what is ordered by stands in the select list",
                select.Items[0]);
        }

        PlanNode result = new ProjectNode(
            plan, [.. output.Columns], new SyntaxList<BoundExpression>([.. output.Values]));
        result = select.IsDistinct && on.IsEmpty ? SortedDistinct(result, order) : Sorted(result, order);
        result = on.IsEmpty ? result : new DistinctNode(result, on);
        return hasExtra ? WithoutExtra(result, [.. output.Columns.Take(parts.Items.Count)]) : result;
    }

    private static PlanNode Sorted(PlanNode plan, SyntaxList<SortKey> order) =>
        order.IsEmpty ? plan : new SortNode(plan, order);

    private static PlanNode SortedDistinct(PlanNode plan, SyntaxList<SortKey> order)
    {
        PlanNode distinct = Distinct(plan);
        return Sorted(distinct, order.Select(key => key with { Expression = Moved(key.Expression, plan, distinct) }));
    }

    /// <summary>ORDER BY says which of equal rows is first, so it begins with what makes them equal.</summary>
    private void RequireOrderOfDistinct(
        SyntaxList<BoundExpression> on, SyntaxList<SortKey> order, SelectBody select)
    {
        var missing = new HashSet<BoundExpression>(on.AsSpan().ToArray());
        foreach (SortKey key in order)
        {
            if (missing.Count > 0 && !on.AsSpan().Contains(key.Expression))
            {
                throw Error(
                    SqlStates.InvalidColumnReference,
                    "ORDER BY does not begin with the expressions of DISTINCT ON",
                    select.DistinctOn[0],
                    "Put them before the others in ORDER BY.");
            }

            missing.Remove(key.Expression);
        }
    }

    private static ProjectNode WithoutExtra(PlanNode plan, ImmutableArray<PlanColumn> kept) =>
        new(plan, kept, [.. kept.Select(column => new BoundColumn(column))]);

    private static PlanColumn OutputColumn(SelectOutput item) => item.Value is BoundColumn { Column: var column }
        ? new PlanColumn(item.Name, item.Value.Type)
        {
            Table = column.Table,
            BaseName = column.BaseName,
            IsNotNull = column.IsNotNull,
            IsKey = column.IsKey,
            IsPartOfKey = column.IsPartOfKey,
            IsCounting = column.IsCounting,
            IsGenerated = column.IsGenerated,
        }
        : new PlanColumn(item.Name, item.Value.Type);

    /// <summary>The columns of a SELECT, and behind them what it is ordered by besides.</summary>
    private sealed class OutputColumns(List<SelectOutput> items, bool isDistinct)
    {
        internal List<BoundExpression> Values { get; } = [.. items.Select(item => item.Value)];

        internal List<PlanColumn> Columns { get; } = [.. items.Select(OutputColumn)];

        /// <summary>What gives an expression above the columns: one of them, an added one, or a column's
        /// key.</summary>
        internal BoundExpression Find(BoundExpression value)
        {
            int at = Values.FindIndex(other => other.Equals(value));
            int ordered = isDistinct ? Values.FindIndex(other => OrderKeyOf(other).Equals(value)) : -1;
            if (at < 0 && ordered >= 0)
            {
                return OrderKeyOf(new BoundColumn(Columns[ordered]));
            }

            if (at < 0)
            {
                at = Values.Count;
                Values.Add(value);
                Columns.Add(new PlanColumn("order", value.Type));
            }

            return new BoundColumn(Columns[at]);
        }
    }
}
