using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// Orders joins, outer and semi joins among them, and chooses the method of each: all orders are considered where there
/// are few, all bushy trees over one good order where there are many.
/// </summary>
/// <remarks>
/// Why: the order decides how many rows come between. Counter-example: <c>a LEFT JOIN (b JOIN c)</c> is not
/// <c>(a LEFT JOIN b) JOIN c</c>; such exchanges are known as conflicts and left out. Lateral joins stay where they
/// are.
/// </remarks>
internal static class JoinOrder
{
    /// <summary>So many pairs of parts of the graph are looked at one by one.</summary>
    internal const int MostPairs = 10_000;

    /// <summary>Up to so many relations all pairs are looked at, whatever their number.</summary>
    internal const int AlwaysExact = 10;

    /// <summary>Up to so many relations a greedy plan is made first: whatever costs more is not followed.</summary>
    private const int MostBounded = 16;

    /// <summary>Sums in another order differ in their last digits.</summary>
    private const double Tolerance = 1 + 1e-9;

    internal static PlanNode Apply(PlanNode plan, CardinalityModel cardinality, CostModel costs) =>
        Apply(plan, [], cardinality, costs);

    /// <param name="plan">The plan.</param>
    /// <param name="wanted">What its rows will be sorted by.</param>
    /// <param name="cardinality">How many rows the parts give.</param>
    /// <param name="costs">What they cost.</param>
    private static PlanNode Apply(
        PlanNode plan, ImmutableArray<BoundExpression> wanted, CardinalityModel cardinality, CostModel costs)
    {
        if (!JoinGraphBuilder.IsJoin(plan))
        {
            ImmutableArray<BoundExpression> below = Below(plan, wanted);
            return plan.Map(input => Apply(input, below, cardinality, costs), expression => expression);
        }

        PlanNode inner = WithOrderedRelations(plan, cardinality, costs);
        if (JoinGraphBuilder.Build(inner, cardinality) is not { } graph)
        {
            return inner;
        }

        var chooser = new JoinChooser(graph, costs, wanted);
        return Search(chooser) is { } best ? JoinTree.Build(best, chooser) : inner;
    }

    /// <summary>The best plan that the ways through the graph find.</summary>
    internal static JoinPlan? Search(JoinChooser chooser)
    {
        int count = chooser.Graph.Relations.Length;
        JoinPlan? greedy = count <= MostBounded ? GreedyJoins.Run(chooser) : null;
        chooser.Restart();
        chooser.Bound = greedy is null ? double.PositiveInfinity : chooser.CostOfResult(greedy) * Tolerance;
        int budget = count <= AlwaysExact ? int.MaxValue : MostPairs;
        if ((DpSub.Suits(chooser) ? DpSub.Run(chooser, budget) : DpHyp.Run(chooser, budget)) is { } best)
        {
            return chooser.BestOfAll() ?? best;
        }

        chooser.Restart();
        if (LinearizedDp.Run(chooser) is { } linear)
        {
            return linear;
        }

        chooser.Restart();
        chooser.Bound = double.PositiveInfinity;
        return greedy ?? GreedyJoins.Run(chooser);
    }

    /// <summary>What the input of a node is to be sorted by, so that a sort above can be left out.</summary>
    private static ImmutableArray<BoundExpression> Below(PlanNode plan, ImmutableArray<BoundExpression> wanted)
    {
        switch (plan)
        {
            case SortNode sort:
                return sort.Keys.AsSpan().ToArray().All(key => key is { IsDescending: false, NullsFirst: false })
                    ? [.. sort.Keys.AsSpan().ToArray().Select(key => key.Expression)]
                    : [];
            case FilterNode or LockNode:
                return wanted;
            case ProjectNode project:
                return
                [
                    .. wanted.Select(key => key.Replace(node =>
                        node is BoundColumn column && project.Output.IndexOf(column.Column) is >= 0 and var place
                            ? project.Values[place]
                            : null)),
                ];
            default:
                return [];
        }
    }

    private static PlanNode WithOrderedRelations(PlanNode plan, CardinalityModel cardinality, CostModel costs) =>
        JoinGraphBuilder.IsJoin(plan)
            ? plan.Map(input => WithOrderedRelations(input, cardinality, costs), expression => expression)
            : Apply(plan, cardinality, costs);
}
