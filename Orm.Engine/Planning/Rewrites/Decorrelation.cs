using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>
/// Takes the conditions that name outer columns out of a query, so that the rest runs by itself and the conditions
/// stand at a join with the rows outside. An aggregate that they are taken through gets the inner side of each equality
/// as a further key (Neumann and Kemper, "Unnesting arbitrary queries", BTW 2015, where the domain of outer values is
/// implied by equalities).
/// </summary>
/// <remarks>
/// Why: a query that depends on the row outside runs once for each row; a join runs once. Counter-example: under a
/// LIMIT, or on the inner side of an outer join, a condition decides which rows come before others or are filled with
/// NULLs, and it has to stay.
/// </remarks>
internal sealed class Decorrelation
{
    private readonly HashSet<PlanColumn> _outer;
    private readonly List<BoundExpression> _lifted = [];

    private Decorrelation(HashSet<PlanColumn> outer) => _outer = outer;

    /// <summary>The aggregate without keys that may get some, because its caller restores its row where there are no
    /// rows.</summary>
    private AggregateNode? Restored { get; init; }

    /// <summary>The query without outer columns, and the conditions for a join with it; null when that cannot be done.
    /// </summary>
    /// <param name="plan">The query.</param>
    /// <param name="outer">The columns of the rows outside.</param>
    /// <param name="restored">An aggregate without keys at the top, whose row for no rows the caller restores.</param>
    internal static (PlanNode Plan, List<BoundExpression> Conditions)? Lift(
        PlanNode plan, HashSet<PlanColumn> outer, AggregateNode? restored = null)
    {
        var lifting = new Decorrelation(outer) { Restored = restored };
        return lifting.Lift(plan) is { } lifted ? (lifted, lifting._lifted) : null;
    }

    private PlanNode? Lift(PlanNode plan)
    {
        if (!plan.FreeColumns().Overlaps(_outer))
        {
            return plan;
        }

        return plan switch
        {
            FilterNode filter => LiftFilter(filter),
            ProjectNode project => LiftProject(project),
            JoinNode { Kind: JoinKind.Inner or JoinKind.Cross } join => LiftJoin(join),
            JoinNode { Kind: JoinKind.Left } join when !UsesOuter(join.Right, join.Condition) =>
                Lift(join.Left) is { } left ? new JoinNode(join.Kind, left, join.Right, join.Condition) : null,
            SemiJoinNode join when !UsesOuter(join.Right, join.Condition) =>
                Lift(join.Left) is { } left ? new SemiJoinNode(left, join.Right, join.Condition, join.IsAnti) : null,
            AggregateNode { Sets.Length: 1 } aggregate when !aggregate.Keys.IsEmpty || aggregate == Restored =>
                LiftAggregate(aggregate),
            _ => null,
        };
    }

    private bool UsesOuter(PlanNode plan, BoundExpression? condition) =>
        plan.FreeColumns().Overlaps(_outer) || condition?.Columns().Overlaps(_outer) == true;

    private PlanNode? LiftFilter(FilterNode filter) =>
        Lift(filter.Input) is { } input && Split(filter.Condition) is { } own
            ? FilterPushdown.Filtered(input, own)
            : null;

    /// <summary>Keeps the conditions without outer columns; null when another one cannot be lifted.</summary>
    private List<BoundExpression>? Split(BoundExpression? condition)
    {
        var own = new List<BoundExpression>();
        foreach (BoundExpression part in condition.Conjuncts())
        {
            if (!part.Columns().Overlaps(_outer))
            {
                own.Add(part);
            }
            else if (part.IsVolatile() || part.Any(node => node is BoundSubquery))
            {
                return null;
            }
            else
            {
                _lifted.Add(part);
            }
        }

        return own;
    }

    private JoinNode? LiftJoin(JoinNode join)
    {
        if (join.IsLateral || Lift(join.Left) is not { } left || Lift(join.Right) is not { } right
            || Split(join.Condition) is not { } own)
        {
            return null;
        }

        return new JoinNode(own.Count == 0 ? JoinKind.Cross : JoinKind.Inner, left, right, own.And());
    }

    private PlanNode? LiftProject(ProjectNode project)
    {
        int before = _lifted.Count;
        if (project.Expressions.Any(value => value.Columns().Overlaps(_outer) || value.IsVolatile())
            || Lift(project.Input) is not { } input)
        {
            return null;
        }

        // What the lifted conditions need has to come through the projection.
        HashSet<PlanColumn> needed = [.. _lifted.Skip(before).SelectMany(condition => condition.Columns())];
        needed.IntersectWith(input.Output);
        needed.ExceptWith(project.Output);
        ImmutableArray<PlanColumn> more = [.. needed];
        return project with
        {
            Input = input,
            Output = project.Output.AddRange(more),
            Values = [.. project.Values, .. more.Select(column => new BoundColumn(column))],
        };
    }

    /// <summary>Each lifted condition has to be an equality: its inner side becomes a key of the groups.</summary>
    private AggregateNode? LiftAggregate(AggregateNode aggregate)
    {
        int before = _lifted.Count;
        if (aggregate.Expressions.Any(value => value.Columns().Overlaps(_outer) || value.IsVolatile())
            || Lift(aggregate.Input) is not { } input)
        {
            return null;
        }

        var keys = new List<BoundExpression>(aggregate.Keys.AsSpan().ToArray());
        var columns = new List<PlanColumn>(aggregate.Output.Take(keys.Count));
        return TryAddKeys(before, input, keys, columns)
            ? aggregate with
            {
                Input = input,
                Keys = [.. keys],
                Sets = [aggregate.Sets[0].AddRange(Enumerable.Range(0, keys.Count).Skip(aggregate.Keys.Count))],
                Output = [.. columns, .. aggregate.Output.Skip(aggregate.Keys.Count)],
            }
            : null;
    }

    /// <summary>Makes keys of the inner sides of what was lifted, and compares the keys instead.</summary>
    private bool TryAddKeys(int first, PlanNode input, List<BoundExpression> keys, List<PlanColumn> columns)
    {
        for (int i = first; i < _lifted.Count; i++)
        {
            if (Sides(_lifted[i], input) is not ({ } inner, { } outside))
            {
                return false;
            }

            int at = keys.IndexOf(inner);
            if (at < 0)
            {
                at = keys.Count;
                keys.Add(inner);
                columns.Add(inner is BoundColumn column ? column.Column : new PlanColumn("key", inner.Type));
            }

            _lifted[i] = new BoundComparison(Comparison.Equal, new BoundColumn(columns[at]), outside);
        }

        return true;
    }

    private (BoundExpression Inner, BoundExpression Outside)? Sides(BoundExpression condition, PlanNode input)
    {
        if (condition is not BoundComparison { Operator: Comparison.Equal } equal)
        {
            return null;
        }

        bool IsInner(BoundExpression side) =>
            side.Columns() is { Count: > 0 } columns && columns.IsSubsetOf(input.Output);
        bool IsOutside(BoundExpression side) => !side.Columns().Overlaps(input.Output);
        return IsInner(equal.Left) && IsOutside(equal.Right) ? (equal.Left, equal.Right)
            : IsInner(equal.Right) && IsOutside(equal.Left) ? (equal.Right, equal.Left)
            : null;
    }
}
