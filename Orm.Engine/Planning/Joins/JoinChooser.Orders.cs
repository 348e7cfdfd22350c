using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

// Merge joins, and plans whose rows come in an order that one of these wants, or the result.
internal sealed partial class JoinChooser
{
    /// <summary>The order of fewer rows is of no use: they are sorted as fast as they are put into a table.</summary>
    private const double LeastOrdered = 1000;

    /// <summary>So many plans of a set are kept beside the best one: each in an order of its own.</summary>
    private const int MostOrdered = 2;

    private readonly Dictionary<ulong, List<JoinPlan>> _ordered = [];
    private readonly JoinKeys? _orders;
    private readonly JoinMethod? _forced;

    /// <summary>Whether plans of a set may come in an order that is wanted: those that read a large table in the order
    /// of its key.</summary>
    private readonly ulong _comesInOrder;

    /// <summary>The best plan of a set, and those that come in an order.</summary>
    internal IEnumerable<JoinPlan> Plans(ulong set) => Best(set) is not { } best
        ? []
        : _ordered.TryGetValue(set, out List<JoinPlan>? ordered) ? [best, .. ordered] : [best];

    /// <summary>The cheapest plan of all relations, the sort of its rows included where it is needed.</summary>
    internal JoinPlan? BestOfAll()
    {
        if (_orders is not { WantsOrder: true })
        {
            return Best(Graph.All);
        }

        return Plans(Graph.All).MinBy(CostOfResult);
    }

    /// <summary>What a plan of all relations costs, with the sort of its rows where that is needed.</summary>
    internal double CostOfResult(JoinPlan plan) =>
        plan.Cost + (_orders is { WantsOrder: true } && !_orders.IsResult(plan.Order) ? _costs.Sort(plan.Rows) : 0);

    /// <summary>The ways to join two plans that are not the cheapest to make, but come in an order, or need one.
    /// </summary>
    internal IEnumerable<JoinPlan> InOrder(JoinPlan left, JoinPlan right)
    {
        if (_orders is null)
        {
            yield break;
        }

        JoinEdge? special = null;
        if (!(Plain?.Meet(left.Set, right.Set) ?? TryEdges(left.Set, right.Set, out special, out _))
            || (special is not null && !TryTurn(special, ref left, ref right)))
        {
            yield break;
        }

        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, special);
        JoinOperator op = special?.Operator ?? JoinOperator.Inner;
        if (op == JoinOperator.Inner && right.Rows > left.Rows)
        {
            (left, right) = (right, left);
        }

        if (MayMerge(left, right, rows))
        {
            foreach (JoinPlan plan in Merges(left, right, op, rows))
            {
                yield return plan;
            }
        }

        if (Kept(left, right, op, rows) is { } kept)
        {
            yield return kept;
        }

        if (op == JoinOperator.Inner && Kept(right, left, op, rows) is { } turned)
        {
            yield return turned;
        }
    }

    private void TryOrdered(ulong left, ulong right)
    {
        if (_orders is null
            || (((left | right) & _comesInOrder) == 0 && !_orders.WantsOrder && _forced != JoinMethod.Merge))
        {
            return;
        }

        foreach (JoinPlan one in Plans(left).ToArray())
        {
            foreach (JoinPlan other in Plans(right).ToArray())
            {
                foreach (JoinPlan plan in InOrder(one, other))
                {
                    Offer(plan);
                }
            }
        }
    }

    /// <summary>Keeps a plan if it is the best, or the best in its order.</summary>
    private void Offer(JoinPlan plan)
    {
        JoinPlan? best = _best[plan.Set];
        if (_orders is null)
        {
            _best[plan.Set] = plan;
            return;
        }

        if (plan.Cost > Bound && best is not null)
        {
            return;
        }

        if (best is null || plan.Cost < best.Cost)
        {
            _best[plan.Set] = plan;
            (plan, best) = (best ?? plan, plan);
        }

        if (plan.Order is not { } order || ReferenceEquals(plan, best) || !_orders.IsWanted(order, plan.Set)
            || JoinKeys.Covers(best.Order, order)
            || (!_orders.WantsOrder && plan.Cost >= best.Cost + _costs.Sort(plan.Rows)))
        {
            return;
        }

        if (!_ordered.TryGetValue(plan.Set, out List<JoinPlan>? kept))
        {
            _ordered[plan.Set] = kept = [];
        }

        kept.RemoveAll(known => known.Cost > plan.Cost && JoinKeys.Covers(order, known.Order!));
        if (!kept.Exists(known => JoinKeys.Covers(known.Order, order)))
        {
            kept.Add(plan);
        }

        if (kept.Count > MostOrdered)
        {
            kept.Remove(kept.MaxBy(known => known.Cost)!);
        }
    }

    /// <summary>Exchanges the sides where the join needs it.</summary>
    /// <returns>Whether it can be made at all.</returns>
    private bool TryTurn(JoinEdge special, ref JoinPlan left, ref JoinPlan right)
    {
        ulong both = left.Set | right.Set;
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge != special && !edge.IsCross && !edge.IsImplied && edge.Crosses(left.Set, right.Set))
            {
                return false;
            }
        }

        if (!special.Allows(left.Set, right.Set))
        {
            (left, right) = (right, left);
        }

        return both != 0 && special.Allows(left.Set, right.Set);
    }

    /// <summary>Whether a merge join may be worth its sorts: an order that is there saves one, or will.</summary>
    private bool MayMerge(JoinPlan left, JoinPlan right, double rows)
    {
        if (_forced is not null)
        {
            return _forced == JoinMethod.Merge;
        }

        if (!_costs.IsLarge(Math.Max(left.Rows, right.Rows)))
        {
            return false;
        }

        double least = left.Cost + right.Cost + _costs.Merge(left.Rows, right.Rows, rows);
        double sorts = (left.Order is null ? _costs.Sort(left.Rows) : 0)
            + (right.Order is null ? _costs.Sort(right.Rows) : 0);
        double limit = _best[left.Set | right.Set]?.Cost ?? double.PositiveInfinity;
        return _orders!.WantsOrder || least + sorts < limit + _costs.Sort(rows);
    }

    private IEnumerable<JoinPlan> Merges(JoinPlan left, JoinPlan right, JoinOperator op, double rows)
    {
        List<MergeKey> keys = _orders!.Between(Conditions(left.Set, right.Set), left.Set, right.Set);
        if (keys.Count == 0)
        {
            yield break;
        }

        MergeKey[] ofLeft = Prefix(left, keys, key => key.Left);
        MergeKey[] ofRight = Prefix(right, keys, key => key.Right);
        MergeKey[] ofBoth = [.. ofLeft.Zip(ofRight).TakeWhile(pair => pair.First == pair.Second).Select(p => p.First)];
        bool isWhole = ofBoth.Length == keys.Count || IsKey(left, ofBoth.Length) || IsKey(right, ofBoth.Length);
        if (ofBoth.Length > 0 && isWhole)
        {
            yield return Merged(left, right, ofBoth, op, rows, sortsLeft: false, sortsRight: false);
            yield break;
        }

        if (ofLeft.Length == keys.Count || IsKey(left, ofLeft.Length))
        {
            yield return Merged(left, right, ofLeft, op, rows, sortsLeft: false, sortsRight: true);
        }

        if (ofRight.Length == keys.Count || IsKey(right, ofRight.Length))
        {
            yield return Merged(left, right, ofRight, op, rows, sortsLeft: true, sortsRight: false);
        }

        // What the result is sorted by comes first.
        MergeKey[] all = [.. keys.OrderBy(key => _orders.IsWanted([key.Left | key.Right], Graph.All) ? 0 : 1)];
        yield return Merged(left, right, all, op, rows, sortsLeft: true, sortsRight: true);
    }

    /// <summary>The equalities that a plan is ordered by, in its order.</summary>
    private static MergeKey[] Prefix(JoinPlan plan, List<MergeKey> keys, Func<MergeKey, ulong> side)
    {
        var prefix = new List<MergeKey>();
        foreach (ulong names in plan.Order ?? [])
        {
            int found = keys.FindIndex(key => (side(key) & names) != 0 && !prefix.Contains(key));
            if (found < 0)
            {
                break;
            }

            prefix.Add(keys[found]);
        }

        return [.. prefix];
    }

    /// <summary>Whether no two rows of a plan agree in the first names of its order.</summary>
    private bool IsKey(JoinPlan plan, int names) =>
        names > 0 && plan.Relation >= 0 && Lookups.ScanOf(Graph.Relations[plan.Relation]) is { Path: null };

    private JoinPlan Merged(
        JoinPlan left, JoinPlan right, MergeKey[] keys, JoinOperator op, double rows, bool sortsLeft, bool sortsRight)
    {
        double cost = left.Cost + right.Cost + _costs.Merge(left.Rows, right.Rows, rows)
            + (sortsLeft ? _costs.Sort(left.Rows) : 0) + (sortsRight ? _costs.Sort(right.Rows) : 0);
        return new JoinPlan(left.Set | right.Set, rows, cost)
        {
            Left = left,
            Right = right,
            Method = JoinMethod.Merge,
            Keys = [.. keys.Select(key => key.Equality)],
            SortsLeft = sortsLeft,
            SortsRight = sortsRight,
            Order = op == JoinOperator.Full ? null : OrderOf(keys, left, sortsLeft, op == JoinOperator.Inner),
        };
    }

    private static ulong[]? OrderOf(MergeKey[] keys, JoinPlan left, bool sortsLeft, bool isInner)
    {
        ulong[] order = new ulong[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            order[i] = keys[i].Left | (isInner ? keys[i].Right : 0) | (sortsLeft ? 0 : left.Order![i]);
        }

        int known = Array.IndexOf(order, 0UL);
        return known == 0 ? null : known < 0 ? order : order[..known];
    }

    /// <summary>A lookup for each row of an ordered plan, which keeps the order.</summary>
    private JoinPlan? Kept(JoinPlan left, JoinPlan right, JoinOperator op, double rows)
    {
        if (left.Order is not { } order || right.Relation < 0 || op == JoinOperator.Full || _forced is not null
            || !_orders!.IsWanted(order, left.Set | right.Set))
        {
            return null;
        }

        Choice choice = new() { Cost = double.PositiveInfinity };
        ulong edges = 0;
        ulong forms = Plain?.Forms(right.Relation, left.Set)
            ?? (TryEdges(left.Set, right.Set, out _, out edges) ? edges : 0);
        ConsiderLookup(left, right, forms, rows, ref choice);
        return choice.Plan(rows, order);
    }
}
