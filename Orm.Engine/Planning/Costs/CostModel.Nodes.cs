using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

// The costs of single nodes.
internal sealed partial class CostModel
{
    private readonly Dictionary<PlanNode, double> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlanNode, double> _subqueries = new(ReferenceEqualityComparer.Instance);

    private double Compute(PlanNode plan)
    {
        double inputs = plan.Inputs.Sum(Of);
        double rows = cardinality.Rows(plan);
        switch (plan)
        {
            case ScanNode { Path: null } scan:
                return OfWhole(scan, cardinality);
            case ScanNode scan:
                return OfRange(scan.Path, scan, cardinality);
            case FilterNode filter:
                double looked = Below(filter.Input);
                return inputs + (looked * RatesFor(looked).Check * filter.Condition.Conjuncts().Count());
            case ProjectNode project:
                return inputs + (rows * RatesFor(rows).Check * project.Values.Count);
            case JoinNode join:
                return OfJoin(join.Left, join.Right, join.Method, join.IsLateral, rows);
            case SemiJoinNode join:
                return OfJoin(join.Left, join.Right, join.Method, join.IsLateral, rows);
            case AggregateNode aggregate:
                return inputs + Grouping(cardinality.Rows(aggregate.Input), rows, aggregate.Calls.Count);
            case SortNode sort:
                return inputs + Sort(cardinality.Rows(sort.Input));
            case WindowNode window:
                double framed = cardinality.Rows(window.Input);
                return inputs + (framed * RatesFor(framed).Keep * Math.Log2(Math.Max(2, framed)) * window.Calls.Count);
            case DistinctNode distinct:
                return inputs + Grouping(cardinality.Rows(distinct.Input), rows, calls: 0);
            case SharedScanNode { IsWorking: false } shared:
                return Of(shared.Shared.Plan) + (rows * Rates.OfRows.Keep);
            case LimitNode limit:
                return inputs * Math.Min(1, Streams(limit.Input) ? rows / cardinality.Rows(limit.Input) : 1);
            default:
                return inputs + rows;
        }
    }

    private double Grouping(double read, double groups, int calls)
    {
        Rates rates = RatesFor(read);
        return (read * (rates.Probe + (rates.Check * calls))) + (groups * rates.Build);
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
            if (Lookups.ScanOf(right) is { Path: { } path } scan)
            {
                double matches = cardinality.Statistics.RowsOf(scan.Table) * cardinality.OfPath(path, scan);
                return leftCost + Lookup(leftRows, Look(scan, path, matches), rows) + OfSubqueries(right);
            }

            return leftCost + (leftRows * Of(right)) + (rows * Rates.OfRows.Give);
        }

        double inputs = leftCost + Of(right);
        double rightRows = cardinality.Rows(right);
        return inputs + method switch
        {
            JoinMethod.NestedLoop => NestedLoop(leftRows, rightRows, rows),
            JoinMethod.BlockNestedLoop => BlockNestedLoop(leftRows, rightRows, rows),
            JoinMethod.Merge => Merge(leftRows, rightRows, rows),
            JoinMethod.HashLeft => Hash(rightRows, leftRows, rows),
            _ => Hash(leftRows, rightRows, rows),
        };
    }

    /// <summary>The queries within the conditions of a table whose rows are looked up.</summary>
    internal double OfSubqueries(PlanNode relation)
    {
        if (!_subqueries.TryGetValue(relation, out double cost))
        {
            cost = Subqueries(relation);
            _subqueries.Add(relation, cost);
        }

        return cost;
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
        double forced = cardinality.Statistics.ForcedJoin is null ? 0 : Joins.JoinChooser.NotForced;
        return forced + (rows * 2 * Rates.OfRows.Probe) + (runs * (Of(subquery.Plan) + (kept * Rates.OfRows.Build)));
    }
}
