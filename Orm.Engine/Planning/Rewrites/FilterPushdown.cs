using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// Conditions are checked as early as possible: at the table whose columns they need, or as the condition of a join.
/// </summary>
/// <remarks>
/// Why: every row that is left out early is one that no later step sees. Counter-example: a condition on the right side
/// of a left join stays above it, because the join turns rows that do not match into rows of NULLs, which the condition
/// would not have seen below. Nothing passes a LIMIT, a window or DISTINCT ON: they depend on which rows there are.
/// </remarks>
internal static class FilterPushdown
{
    internal static PlanNode Apply(PlanNode plan) => Push(plan, []);

    private static PlanNode Push(PlanNode plan, List<BoundExpression> conditions)
    {
        switch (plan)
        {
            case FilterNode filter:
                // What stands further inside comes first: it may guard what stands around it.
                conditions.InsertRange(0, filter.Condition.Conjuncts().SelectMany(CommonFactors.Of));
                return Push(filter.Input, conditions);
            case JoinNode join:
                return PushJoin(OuterJoins.Simplified(join, conditions), conditions);
            case SemiJoinNode join:
                return PushSemiJoin(join, conditions);
            case ProjectNode project when !project.Values.AsSpan().ToArray().Any(value => value.IsVolatile()):
                return PushProject(project, conditions);
            case SortNode sort:
                return new SortNode(Push(sort.Input, conditions), sort.Keys);
            case AggregateNode aggregate:
                return PushAggregate(aggregate, conditions);
            case SetNode { Operator: SetOperator.Union } set:
                return PushUnion(set, conditions);
            default:
                return Filtered(plan.Map(Apply, expression => expression), conditions);
        }
    }

    internal static PlanNode Filtered(PlanNode plan, IEnumerable<BoundExpression> conditions) =>
        conditions.And() is { } all ? new FilterNode(plan, all) : plan;

    private static PlanNode PushProject(ProjectNode project, List<BoundExpression> conditions)
    {
        List<BoundExpression> through = [.. conditions.Where(CanMove)];
        List<BoundExpression> below = [.. through.Select(condition => Substituted(condition, project))];
        PlanNode input = Push(project.Input, below);
        return Filtered(project with { Input = input }, conditions.Except(through));
    }

    /// <summary>A condition over the output of a projection as one over its input.</summary>
    private static BoundExpression Substituted(BoundExpression condition, ProjectNode project) =>
        condition.Replace(node => node is BoundColumn column && project.Output.IndexOf(column.Column) is >= 0 and var at
            ? project.Values[at]
            : null);

    /// <summary>A subquery keeps the columns that it takes from outside: it stays where they are.</summary>
    private static bool CanMove(BoundExpression condition) =>
        !condition.Any(node => node is BoundSubquery) && !condition.IsVolatile();

    private static PlanNode PushAggregate(AggregateNode aggregate, List<BoundExpression> conditions)
    {
        HashSet<PlanColumn> keys = aggregate.Sets.Length == 1
            ? [.. aggregate.Keys.AsSpan().ToArray().OfType<BoundColumn>().Select(key => key.Column)]
            : [];
        HashSet<PlanColumn> own = [.. aggregate.Output];
        List<BoundExpression> below = [.. conditions.Where(condition => keys.Count > 0 && CanMove(condition)
            && condition.Columns().All(column => keys.Contains(column) || !own.Contains(column)))];
        return Filtered(aggregate with { Input = Push(aggregate.Input, below) }, conditions.Except(below));
    }

    private static PlanNode PushUnion(SetNode set, List<BoundExpression> conditions)
    {
        List<BoundExpression> through = [.. conditions.Where(CanMove)];
        PlanNode Side(PlanNode side) => Push(side, [.. through.Select(condition => condition.Replace(
            node => node is BoundColumn column && set.Output.IndexOf(column.Column) is >= 0 and var at
                ? new BoundColumn(side.Output[at])
                : null))]);
        return Filtered(set with { Left = Side(set.Left), Right = Side(set.Right) }, conditions.Except(through));
    }

    private static PlanNode PushJoin(JoinNode join, List<BoundExpression> conditions)
    {
        bool inner = join.Kind is JoinKind.Inner or JoinKind.Cross;
        var all = new List<BoundExpression>();
        var on = new List<BoundExpression>();
        foreach (BoundExpression condition in join.Condition.Conjuncts().SelectMany(CommonFactors.Of))
        {
            (inner ? all : on).Add(condition);
        }

        all.AddRange(conditions);
        var left = new List<BoundExpression>();
        var right = new List<BoundExpression>();
        var above = new List<BoundExpression>();
        foreach (BoundExpression condition in all)
        {
            Target(condition, join, left, right, inner ? on : above).Add(condition);
        }

        if (!inner)
        {
            KeepOuter(join, on, left, right, above);
        }

        foreach (BoundExpression derived in (inner ? on : []).SelectMany(
            condition => ImpliedFilters.Of(condition, [join.Left, join.Right])))
        {
            (NeedsSide(derived, join.Left) ? left : right).Add(derived);
        }

        BoundExpression? rest = on.And();
        JoinKind kind = inner ? rest is null ? JoinKind.Cross : JoinKind.Inner : join.Kind;
        return Filtered(new JoinNode(kind, Push(join.Left, left), Push(join.Right, right), rest), above);
    }

    /// <summary>The condition of a left join may filter its right side; the conditions above it only the left
    /// one.</summary>
    private static void KeepOuter(
        JoinNode join, List<BoundExpression> on, List<BoundExpression> left, List<BoundExpression> right,
        List<BoundExpression> above)
    {
        above.AddRange(right);
        right.Clear();
        if (join.Kind == JoinKind.Full)
        {
            above.AddRange(left);
            left.Clear();
        }
        else
        {
            right.AddRange(on.Where(condition => !NeedsSide(condition, join.Left) && !condition.IsVolatile()));
            on.RemoveAll(right.Contains);
        }
    }

    /// <summary>Conditions from above are on the left side. Of its own, those on the right choose among the partners;
    /// those on the left can go there only where a row that fails them is to go.</summary>
    private static PlanNode PushSemiJoin(SemiJoinNode join, List<BoundExpression> conditions)
    {
        List<BoundExpression> left = [.. conditions.Where(condition => !condition.IsVolatile())];
        var right = new List<BoundExpression>();
        var on = new List<BoundExpression>();
        foreach (BoundExpression condition in join.Condition.Conjuncts().SelectMany(CommonFactors.Of))
        {
            bool onLeft = NeedsSide(condition, join.Left);
            bool onRight = NeedsSide(condition, join.Right);
            (condition.IsVolatile() || (onLeft && onRight) ? on
                : onRight ? right
                : join.IsAnti ? on : left).Add(condition);
        }

        var pushed = new SemiJoinNode(Push(join.Left, left), Push(join.Right, right), on.And(), join.IsAnti);
        return Filtered(pushed, conditions.Where(condition => condition.IsVolatile()));
    }

    private static List<BoundExpression> Target(
        BoundExpression condition, JoinNode join, List<BoundExpression> left, List<BoundExpression> right,
        List<BoundExpression> both)
    {
        if (condition.IsVolatile())
        {
            return both;
        }

        bool needsLeft = NeedsSide(condition, join.Left);
        bool needsRight = NeedsSide(condition, join.Right);
        return needsRight ? needsLeft ? both : right : left;
    }

    private static bool NeedsSide(BoundExpression condition, PlanNode side) =>
        condition.Columns().Overlaps(side.Output);
}
