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

        PlanNode left = Build(plan.Left!, chooser);
        PlanNode right = chooser.PathOf(plan, out JoinMethod method) is { } path
            ? LookedUp(chooser.Graph.Relations[plan.Right!.Relation], path)
            : Build(plan.Right!, chooser);
        BoundExpression? condition = chooser.Conditions(plan.Left!.Set, plan.Right!.Set).And();
        JoinEdge? special = chooser.Graph.Edges.FirstOrDefault(edge =>
            edge.Operator != JoinOperator.Inner && edge.Crosses(plan.Left.Set, plan.Right.Set));
        return special?.Operator switch
        {
            JoinOperator.Semi or JoinOperator.Anti =>
                new SemiJoinNode(left, right, condition, special.Operator == JoinOperator.Anti)
                {
                    Method = method,
                },
            JoinOperator.Left => new JoinNode(JoinKind.Left, left, right, condition) { Method = method },
            JoinOperator.Full => new JoinNode(JoinKind.Full, left, right, condition) { Method = method },
            _ => new JoinNode(condition is null ? JoinKind.Cross : JoinKind.Inner, left, right, condition)
            {
                Method = method,
            },
        };
    }

    private static PlanNode LookedUp(PlanNode relation, AccessPath path)
    {
        ScanNode scan = Lookups.ScanOf(relation)! with { Path = path };
        return FilterPushdown.Filtered(scan, Lookups.OwnConditions(relation));
    }
}
