using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>Rows that meet one of several conditions are found by an index for each of them.</summary>
/// <remarks>
/// Why: <c>a = 1 OR b = 2</c> is no range of one index, and two of two. No row is found twice: each range leaves out
/// what the conditions before it are true of, so nothing has to be compared afterwards. Counter-examples: an
/// alternative that no index serves, which needs all rows anyway; alternatives with subqueries or volatile functions,
/// which would be computed again; and the first rows of an order, which an index of the order may give.
/// </remarks>
internal static class Alternatives
{
    private const int MostAlternatives = 8;

    internal static PlanNode Apply(PlanNode plan, CardinalityModel cardinality) => Apply(plan, cardinality, false);

    private static PlanNode Apply(PlanNode plan, CardinalityModel cardinality, bool isBounded)
    {
        bool below = plan is LimitNode || (isBounded && plan is SortNode or ProjectNode or FilterNode or LockNode);
        PlanNode mapped = plan.Map(input => Apply(input, cardinality, below), expression => expression);
        return !isBounded && mapped is FilterNode { Input: ScanNode { Path: null } scan } filter
            ? Divided(scan, [.. filter.Condition.Conjuncts()], cardinality) ?? mapped
            : mapped;
    }

    private static PlanNode? Divided(ScanNode scan, BoundExpression[] conditions, CardinalityModel cardinality)
    {
        (PlanNode Plan, double Cost)? best = null;
        foreach (BoundExpression condition in conditions)
        {
            if (condition is not BoundLogical { Operator: LogicalOperator.Or, Operands.Count: <= MostAlternatives } any
                || any.Any(part => part is BoundSubquery) || any.IsVolatile())
            {
                continue;
            }

            IEnumerable<BoundExpression> others = conditions.Where(other => other != condition);
            if (Divided(scan, any, [.. others], cardinality) is { } found
                && (best is null || found.Cost < best.Value.Cost))
            {
                best = found;
            }
        }

        return best is var (plan, cost) && cost < CostModel.OfWhole(scan, cardinality) ? plan : null;
    }

    private static (PlanNode Plan, double Cost)? Divided(
        ScanNode scan, BoundLogical any, BoundExpression[] others, CardinalityModel cardinality)
    {
        PlanNode? all = null;
        double cost = 0;
        for (int i = 0; i < any.Operands.Count; i++)
        {
            BoundExpression[] given = [.. any.Operands[i].Conjuncts(), .. others];
            if (AccessPaths.Best(scan, given) is not { } path)
            {
                return null;
            }

            IEnumerable<BoundExpression> before = any.Operands.Take(i).Select(
                other => new BoundIs(other, TruthTest.True, IsNegated: true));
            PlanNode one = FilterPushdown.Filtered(scan with { Path = path }, [.. given, .. before]);
            all = all is null ? one : new SetNode(SetOperator.Union, IsAll: true, all, one, scan.Output);
            cost += CostModel.OfRange(path, scan, cardinality);
        }

        return all is null ? null : (all, cost);
    }
}
