using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Joins;

/// <summary>How many rows a tree of joins gives: what the graph of it says about all relations.</summary>
internal static class JoinEstimate
{
    internal static double Rows(PlanNode plan, CardinalityModel cardinality)
    {
        PlanNode bare = WithoutLookups(plan);
        if (JoinGraphBuilder.Build(bare, cardinality) is { } graph)
        {
            return InOrder(bare, graph, out _);
        }

        double left = cardinality.Rows(plan.Inputs[0]);
        double right = cardinality.Rows(plan.Inputs[1]);
        return plan switch
        {
            SemiJoinNode => left / 2,
            JoinNode { Kind: JoinKind.Left } => Math.Max(left, left * right),
            _ => left * right,
        };
    }

    /// <summary>Follows the tree, so that the parts are joined in the order in which they stand.</summary>
    private static double InOrder(PlanNode plan, JoinGraph graph, out ulong set)
    {
        int relation = graph.Relations.IndexOf(plan);
        if (relation >= 0)
        {
            set = 1UL << relation;
            return graph.RowsOf(relation);
        }

        double left = InOrder(plan.Inputs[0], graph, out ulong leftSet);
        double right = InOrder(plan.Inputs[1], graph, out ulong rightSet);
        set = leftSet | rightSet;
        JoinEdge? special = graph.Edges.FirstOrDefault(edge =>
            edge.Operator != JoinOperator.Inner && edge.Crosses(leftSet, rightSet));
        return graph.RowsOf(leftSet, left, rightSet, right, special);
    }

    /// <summary>The same joins without ranges that depend on the left side, whose conditions stand at the join as
    /// well, and without the sorts of merge joins.</summary>
    private static PlanNode WithoutLookups(PlanNode plan)
    {
        if (plan is not (JoinNode or SemiJoinNode))
        {
            return plan;
        }

        PlanNode Bare(PlanNode input) => input switch
        {
            JoinNode or SemiJoinNode => WithoutLookups(input),
            SortNode sort when IsMerge(plan) => Bare(sort.Input),
            ScanNode { Path: not null } scan when Depends(scan, plan) => scan with { Path = null },
            FilterNode { Input: ScanNode { Path: not null } scan } filter when Depends(scan, plan) =>
                new FilterNode(scan with { Path = null }, filter.Condition),
            _ => input,
        };

        return plan.Map(Bare, expression => expression);
    }

    private static bool IsMerge(PlanNode plan) => plan is JoinNode { Method: JoinMethod.Merge }
        or SemiJoinNode { Method: JoinMethod.Merge };

    private static bool Depends(ScanNode scan, PlanNode join) => scan.FreeColumns().Overlaps(join.Inputs[0].Output);
}
