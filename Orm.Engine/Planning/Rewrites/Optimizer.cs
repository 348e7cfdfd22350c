using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>How many rows tables have, about.</summary>
internal interface ITableSizes
{
    double RowsOf(CatalogTable table);

    /// <summary>How many rows a table has at least for reading all of it in vectors.</summary>
    double LeastRowsForVectors { get; }
}

/// <summary>The rewrites, in the order in which they are applied; subqueries in expressions go first.</summary>
internal static class Optimizer
{
    internal static PlanNode Optimize(PlanNode plan, ITableSizes sizes)
    {
        var shared = new HashSet<SharedTable>();
        PlanNode Whole(PlanNode part)
        {
            PlanNode inner = Subqueries(part);
            PlanNode pushed = FilterPushdown.Apply(inner);
            PlanNode ordered = JoinOrder.Apply(pushed, sizes);
            PlanNode paths = AccessPaths.Apply(ordered, sizes);
            return ColumnPruning.Apply(paths);
        }

        PlanNode Subqueries(PlanNode part)
        {
            if (part is SharedScanNode { Shared: var table } && shared.Add(table))
            {
                table.Plan = Whole(table.Plan);
                table.Recursion = table.Recursion is null ? null : Whole(table.Recursion);
            }

            return part.Map(Subqueries, Expression);
        }

        BoundExpression Expression(BoundExpression expression) => expression.Replace(
            node => node is BoundSubquery subquery
                ? (BoundSubquery)(subquery with { Plan = Whole(subquery.Plan) }).Map(Expression)
                : null);

        return Whole(plan);
    }
}
