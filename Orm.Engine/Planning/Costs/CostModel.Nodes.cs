using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

// The costs of single nodes.
internal sealed partial class CostModel
{
    private readonly Dictionary<PlanNode, double> _known = [];

    private double Compute(PlanNode plan)
    {
        double inputs = plan.Inputs.Sum(Of);
        double rows = cardinality.Rows(plan);
        switch (plan)
        {
            case ScanNode { Path: null } scan:
                return cardinality.Statistics.RowsOf(scan.Table);
            case ScanNode scan:
                return OfRange(scan.Path, scan, cardinality);
            case FilterNode filter:
                return inputs + (Below(filter.Input) * Check * filter.Condition.Conjuncts().Count());
            case ProjectNode project:
                return inputs + (rows * Check * project.Values.Count);
            case JoinNode join:
                return OfJoin(join.Left, join.Right, join.Method, join.IsLateral, rows);
            case SemiJoinNode join:
                return OfJoin(join.Left, join.Right, join.Method, join.IsLateral, rows);
            case AggregateNode aggregate:
                double read = cardinality.Rows(aggregate.Input);
                return inputs + (read * (Probe + (Check * aggregate.Calls.Count))) + (rows * Build);
            case SortNode sort:
                double sorted = cardinality.Rows(sort.Input);
                return inputs + (sorted * Keep * Math.Log2(Math.Max(2, sorted)));
            case WindowNode window:
                double framed = cardinality.Rows(window.Input);
                return inputs + (framed * Keep * Math.Log2(Math.Max(2, framed)) * window.Calls.Count);
            case DistinctNode distinct:
                return inputs + (cardinality.Rows(distinct.Input) * Probe) + (rows * Build);
            case SharedScanNode { IsWorking: false } shared:
                return Of(shared.Shared.Plan) + (rows * Keep);
            case LimitNode limit:
                return inputs * Math.Min(1, Streams(limit.Input) ? rows / cardinality.Rows(limit.Input) : 1);
            default:
                return inputs + rows;
        }
    }

    /// <summary>Whether rows come before all of them are computed.</summary>
    private static bool Streams(PlanNode plan) => plan switch
    {
        SortNode or AggregateNode or WindowNode => false,
        ScanNode or FilterNode or ProjectNode => plan.Inputs.All(Streams),
        _ => false,
    };

    /// <summary>The rows that a filter looks at: those of a range, where there is one.</summary>
    private double Below(PlanNode input) => input is ScanNode { Path: { } path } scan
        ? cardinality.Statistics.RowsOf(scan.Table) * cardinality.OfPath(path, scan)
        : cardinality.Rows(input);

    private double OfJoin(PlanNode left, PlanNode right, JoinMethod method, bool isLateral, double rows)
    {
        double leftRows = cardinality.Rows(left);
        double leftCost = Of(left);
        if (isLateral || method == JoinMethod.Lookup)
        {
            return Lookups.ScanOf(right) is { Path: { } path } scan
                ? leftCost + Lookup(
                    leftRows, cardinality.Statistics.RowsOf(scan.Table) * cardinality.OfPath(path, scan), rows)
                : leftCost + (leftRows * Of(right)) + (rows * Give);
        }

        double inputs = leftCost + Of(right);
        return method == JoinMethod.NestedLoop
            ? inputs + NestedLoop(leftRows, cardinality.Rows(right), rows)
            : inputs + Hash(leftRows, cardinality.Rows(right), rows);
    }

    /// <summary>The queries within a node's expressions: each runs once for each combination of what it takes from
    /// outside.</summary>
    private double Subqueries(PlanNode plan)
    {
        double cost = 0;
        foreach (BoundExpression expression in plan.Expressions)
        {
            expression.Visit(node =>
            {
                if (node is BoundSubquery subquery)
                {
                    cost += OfSubquery(subquery, plan);
                }
            });
        }

        return cost;
    }

    private double OfSubquery(BoundSubquery subquery, PlanNode plan)
    {
        HashSet<PlanColumn> outside = subquery.Plan.FreeColumns();
        double rows = plan.Inputs.IsEmpty ? 1 : plan.Inputs.Sum(cardinality.Rows);
        outside.IntersectWith(plan.Inputs.SelectMany(input => input.Output));
        double runs = outside.Count == 0 ? 1 : cardinality.DistinctRows(
            [.. outside.Select(column => new BoundColumn(column))], plan.Inputs[0]);
        double kept = subquery.Kind is SubqueryKind.Any or SubqueryKind.All ? cardinality.Rows(subquery.Plan) : 1;
        return (rows * 2 * Probe) + (runs * (Of(subquery.Plan) + (kept * Build)));
    }
}
