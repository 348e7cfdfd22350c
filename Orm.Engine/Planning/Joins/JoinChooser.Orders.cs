using System.Numerics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

// Merge joins, and plans whose rows come in an order that one of these wants, or the result.
internal sealed partial class JoinChooser
{
    /// <summary>The order of fewer rows is of no use: they are sorted as fast as they are put into a table.</summary>
    private const double LeastOrdered = 1000;

    /// <summary>So many plans of a set are kept beside the best one in graphs that are not searched whole.</summary>
    private const int MostOrdered = 2;

    private readonly JoinKeys? _orders;
    private readonly JoinMethod? _forced;
    private readonly int _mostOrdered;

    // One plan after the other is by the same keys, and in the same order.
    private LastArray<int> _lastKeys;
    private LastArray<ulong> _lastOrder;

    /// <summary>The best plan of a set, and those that come in an order.</summary>
    internal IEnumerable<JoinPlan> Plans(ulong set) => Best(set) is { } best
        ? [best, .. _plans[set].Ordered ?? []]
        : [];

    /// <summary>The cheapest plan of all relations, the sort of its rows included where it is needed.</summary>
    internal JoinPlan? BestOfAll() => _orders is { WantsOrder: true }
        ? Plans(Graph.All).MinBy(CostOfResult)
        : Best(Graph.All);

    /// <summary>What a plan of all relations costs, with the sort of its rows where that is needed.</summary>
    internal double CostOfResult(JoinPlan plan) =>
        plan.Cost + (_orders is { WantsOrder: true } && !_orders.IsResult(plan.Order) ? _costs.Sort(plan.Rows) : 0);

    /// <summary>The equalities that a merge join is by.</summary>
    internal BoundExpression[] Equalities(JoinPlan merge) =>
        [.. merge.Keys.Select(key => _orders!.Equality(key, merge.Left!.Set, merge.Right!.Set)!)];

    /// <summary>All ways to join two plans that come in an order, or need one; those that are of no use among them.
    /// </summary>
    internal List<JoinPlan> InOrder(JoinPlan left, JoinPlan right)
    {
        JoinEdge? special = null;
        if (_orders is null
            || !(Plain?.Meet(left.Set, right.Set) ?? TryEdges(left.Set, right.Set, out special, out _))
            || (special is not null && !TryTurn(special, ref left, ref right)))
        {
            return [];
        }

        var found = new List<JoinPlan>();
        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, special);
        new PlansInOrder(this, left.Set, right.Set, special, rows, found).AddAll(
            PlanTable.Entry.Of(left), PlanTable.Entry.Of(right));
        return found;
    }

    private void TryOrdered(ulong left, ulong right)
    {
        JoinEdge? special = null;
        if (Plain is { } plain ? !plain.Meet(left, right) : (!TryEdges(left, right, out special, out _)
            || (special is not null && !TryTurn(special, ref left, ref right))))
        {
            return;
        }

        ref PlanTable.Entry one = ref _plans[left];
        ref PlanTable.Entry other = ref _plans[right];
        double rows = Graph.RowsOf(left, one.Best!.Rows, right, other.Best!.Rows, special);
        new PlansInOrder(this, left, right, special, rows).AddAll(one, other);
    }

    /// <summary>Keeps a plan if it is the best, or if those that cost less do not come in its order.</summary>
    private void Offer(JoinPlan plan)
    {
        ref PlanTable.Entry plans = ref _plans[plan.Set];
        Keep(plan, ref plans);
        if (_orders is not null)
        {
            plans.Ceiling = Ceiling(plans, _orders.Open(plan.Set));
        }
    }

    /// <summary>From which cost on no plan of a set is of use, whatever order it comes in: where one order at most is
    /// still wanted, that is what a plan in it costs.</summary>
    private static double Ceiling(in PlanTable.Entry plans, ulong open) =>
        open == 0 || plans.Best!.Order is not null && BitOperations.IsPow2(open) ? plans.Cost
        : BitOperations.IsPow2(open) && plans.Ordered is [var ordered, ..] ? ordered.Cost
        : double.PositiveInfinity;

    private void Keep(JoinPlan plan, ref PlanTable.Entry plans)
    {
        if (plans.Best is not { } best)
        {
            plans.Take(plan);
            return;
        }

        JoinPlan other = plan;
        if (plan.Cost < best.Cost)
        {
            plans.Take(plan);
            other = best;
            RemoveCovered(plans.Ordered, plan.Order, 0);
        }

        if (other.Order is not { } order || IsUseless(other.Set, other.Cost, order))
        {
            return;
        }

        plans.Ordered ??= [];
        RemoveCovered(plans.Ordered, order, other.Cost);
        plans.Ordered.Add(other);
        if (plans.Ordered.Count > _mostOrdered)
        {
            plans.Ordered.Remove(plans.Ordered.MaxBy(known => known.Cost)!);
        }
    }

    /// <summary>Removes the plans that cost no less than a number and come in no other order than one.</summary>
    private static void RemoveCovered(List<JoinPlan>? plans, ReadOnlySpan<ulong> order, double cost)
    {
        for (int i = (plans?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (plans![i].Cost >= cost && JoinKeys.Covers(order, plans[i].Order))
            {
                plans.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether a plan is known that costs no more and comes in the same order, if not in a longer one.
    /// </summary>
    private bool IsUseless(ulong set, double cost, ReadOnlySpan<ulong> order)
    {
        ref PlanTable.Entry plans = ref _plans[set];
        if (plans.Best is not { } best)
        {
            return false;
        }

        if (cost > Bound || (best.Cost <= cost && (order.IsEmpty || JoinKeys.Covers(best.Order, order))))
        {
            return true;
        }

        foreach (JoinPlan known in plans.Ordered ?? [])
        {
            if (known.Cost <= cost && JoinKeys.Covers(known.Order, order))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Exchanges the sides where a join needs it that is not inner. It stands alone: other conditions that
    /// complete with it would have to be checked after it.</summary>
    /// <returns>Whether it can be made at all.</returns>
    private bool TryTurn(JoinEdge special, ref ulong left, ref ulong right)
    {
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge != special && !edge.IsCross && edge.Crosses(left, right))
            {
                return false;
            }
        }

        if (!special.Allows(left, right))
        {
            (left, right) = (right, left);
        }

        return special.Allows(left, right);
    }

    private bool TryTurn(JoinEdge special, ref JoinPlan left, ref JoinPlan right)
    {
        ulong one = left.Set;
        ulong other = right.Set;
        bool isPossible = TryTurn(special, ref one, ref other);
        (left, right) = one == left.Set ? (left, right) : (right, left);
        return isPossible;
    }

    /// <summary>Whether no two rows of a plan agree in what it is ordered by first.</summary>
    private bool IsByKey(JoinPlan plan) =>
        plan.Relation >= 0 && Lookups.ScanOf(Graph.Relations[plan.Relation]) is { Path: null };

    /// <summary>An array that is used again as long as the same is asked for.</summary>
    private struct LastArray<T>
        where T : IEquatable<T>
    {
        private T[]? _last;

        internal T[] Of(ReadOnlySpan<T> values) =>
            _last is not null && values.SequenceEqual(_last) ? _last : _last = values.ToArray();
    }
}
