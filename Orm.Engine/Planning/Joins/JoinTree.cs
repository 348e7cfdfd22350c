using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Joins;

/// <summary>Makes plan nodes of a plan of joins.</summary>
internal static class JoinTree
{
    internal static PlanNode Build(JoinPlan plan, JoinChooser chooser)
    {
        if (plan.Relation >= 0)
        {
            return chooser.Graph.Relations[plan.Relation];
        }

        if (plan.Method == JoinMethod.Merge)
        {
            return Merge(plan, chooser);
        }

        PlanNode left = Build(plan.Left!, chooser);
        PlanNode right = chooser.PathOf(plan, out JoinMethod method) is { } path
            ? LookedUp(chooser.Graph.Relations[plan.Right!.Relation], path)
            : Build(plan.Right!, chooser);
        BoundExpression? condition = chooser.Conditions(plan.Left!.Set, plan.Right!.Set).And();
        return Join(plan, chooser, left, right, condition, method);
    }

    private static PlanNode Join(
        JoinPlan plan, JoinChooser chooser, PlanNode left, PlanNode right, BoundExpression? condition,
        JoinMethod method)
    {
        JoinEdge? special = chooser.Graph.Edges.FirstOrDefault(edge =>
            edge.Operator != JoinOperator.Inner && edge.Crosses(plan.Left!.Set, plan.Right!.Set));
        JoinKind kind = special?.Operator switch
        {
            JoinOperator.Left => JoinKind.Left,
            JoinOperator.Full => JoinKind.Full,
            _ => condition is null ? JoinKind.Cross : JoinKind.Inner,
        };
        return special?.Operator is JoinOperator.Semi or JoinOperator.Anti
            ? new SemiJoinNode(left, right, condition, special.Operator == JoinOperator.Anti)
            {
                Method = method,
                Merged = plan.Keys.Length,
            }
            : new JoinNode(kind, left, right, condition) { Method = method, Merged = plan.Keys.Length };
    }

    /// <summary>A merge join: its keys come first in its condition, and what does not come in their order is
    /// sorted.</summary>
    private static PlanNode Merge(JoinPlan plan, JoinChooser chooser)
    {
        PlanNode left = Build(plan.Left!, chooser);
        PlanNode right = Build(plan.Right!, chooser);
        List<BoundExpression> conditions = chooser.Conditions(plan.Left!.Set, plan.Right!.Set);
        BoundExpression[] keys = chooser.Equalities(plan);
        BoundExpression[] rest = [.. conditions.Where(condition => !keys.Contains(condition))];
        (BoundExpression Left, BoundExpression Right)[] sides =
            [.. keys.Select(key => PlanOrder.Sides(key, left))];
        left = plan.SortsLeft ? Sorted(left, sides.Select(side => side.Left)) : left;
        right = plan.SortsRight ? Sorted(right, sides.Select(side => side.Right)) : right;
        return Join(plan, chooser, left, right, keys.Concat(rest).And(), JoinMethod.Merge);
    }

    private static SortNode Sorted(PlanNode plan, IEnumerable<BoundExpression> keys) =>
        new(plan, [.. keys.Select(key => new SortKey(key, IsDescending: false, NullsFirst: false))]);

    private static PlanNode LookedUp(PlanNode relation, AccessPath path)
    {
        ScanNode scan = Lookups.ScanOf(relation)! with { Path = path };
        return FilterPushdown.Filtered(scan, Lookups.OwnConditions(relation));
    }
}
