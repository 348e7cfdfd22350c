using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// What all ways through a join graph share: it knows which two sets may be joined, with which method that is cheapest,
/// and keeps the best plan of each set. The method is chosen here and not afterwards, because it decides the order: a
/// lookup in an index makes a join cheap that a hash table makes expensive.
/// </summary>
internal sealed partial class JoinChooser
{
    /// <summary>What a method, or a subquery that is no join, costs more when a test forces another one.</summary>
    internal const double NotForced = 1e12;

    private readonly PlanTable _plans;
    private readonly CostModel _costs;
    private readonly (ulong One, ulong Other)[][] _keys;

    /// <param name="graph">What is joined.</param>
    /// <param name="costs">What that costs.</param>
    /// <param name="wanted">What the result is sorted by.</param>
    internal JoinChooser(JoinGraph graph, CostModel costs, ImmutableArray<BoundExpression> wanted = default)
    {
        Graph = graph;
        Plain = PlainGraph.Of(graph);
        _lastLooks = new (ulong, Look?)[graph.Relations.Length];
        _costs = costs;
        _forced = graph.Cardinality.Statistics.ForcedJoin;
        _keys = [.. graph.Edges.Select(graph.KeysOf)];
        _orders = _forced is not null || Enumerable.Range(0, graph.Relations.Length).Any(i => costs.IsLarge(
            graph.RowsOf(i)))
            ? new JoinKeys(graph, wanted.IsDefault ? [] : wanted)
            : null;
        JoinPlan[] single =
        [
            .. graph.Relations.Select((relation, i) => new JoinPlan(1UL << i, graph.RowsOf(i), costs.Of(relation))
            {
                Relation = i,
                Order = graph.RowsOf(i) >= LeastOrdered || _forced is not null ? _orders?.OrderOf(relation) : null,
            }),
        ];
        _plans = new PlanTable(single);
        _mostOrdered = single.Length <= JoinOrder.AlwaysExact ? int.MaxValue : MostOrdered;
    }

    internal JoinGraph Graph { get; }

    /// <summary>The graph as masks, if it is so plain.</summary>
    internal PlainGraph? Plain { get; }

    /// <summary>How many pairs have been looked at.</summary>
    internal int Pairs { get; set; }

    /// <summary>What a plan of everything costs that is known already: no part of a better one costs more.</summary>
    internal double Bound { get; set; } = double.PositiveInfinity;

    internal JoinPlan? Best(ulong set) => _plans[set].Best;

    internal bool Has(ulong set) => _plans[set].Best is not null;

    /// <summary>Forgets all sets of more than one relation.</summary>
    internal void Restart()
    {
        _plans.Restart();
        Pairs = 0;
    }

    /// <summary>Joins two disjoint sets that have plans, if that is allowed, and keeps the plan if it is the best.
    /// </summary>
    internal void TryJoin(ulong left, ulong right)
    {
        ref PlanTable.Entry both = ref _plans[left | right];
        double least = Least(left, _plans[left], right, _plans[right]);
        double limit = both.Best is null ? Bound : both.Cost;
        if ((least < limit || !double.IsFinite(limit))
            && Join(_plans[left].Best!, _plans[right].Best!, limit) is { } plan)
        {
            Offer(plan);
        }

        // No plan in an order costs less than joining the cheapest ones.
        if (_orders is not null && least < both.Ceiling)
        {
            TryOrdered(left, right);
        }
    }

    /// <summary>The best join of two plans; null when they cannot be joined.</summary>
    internal JoinPlan? Join(JoinPlan left, JoinPlan right) => Join(left, right, double.PositiveInfinity);

    /// <summary>The best join of two plans; null when they cannot be joined, or not for less than a limit.</summary>
    private JoinPlan? Join(JoinPlan left, JoinPlan right, double limit)
    {
        if (Plain is { } plain)
        {
            return plain.Meet(left.Set, right.Set) ? OfPlain(left, right, plain, limit) : null;
        }

        if (!TryEdges(left.Set, right.Set, out JoinEdge? special, out ulong edges))
        {
            return null;
        }

        return special is null ? OfInner(left, right, edges, limit) : Special(left, right, special, edges, limit);
    }

    private JoinPlan? OfPlain(JoinPlan left, JoinPlan right, PlainGraph plain, double limit)
    {
        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, null);
        Choice choice = new() { Cost = limit, Forced = _forced };

        // With either method it is cheaper to keep the smaller side.
        if (left.Cost + right.Cost < limit || !double.IsFinite(limit))
        {
            bool hasKeys = plain.HasKeys(left.Set, right.Set);
            bool isTurned = right.Rows > left.Rows;
            Consider(isTurned ? right : left, isTurned ? left : right, hasKeys, rows, ref choice);
        }

        if (right.Relation >= 0)
        {
            ConsiderLookup(left, right, plain.Forms(right.Relation, left.Set), rows, ref choice);
        }

        if (left.Relation >= 0)
        {
            ConsiderLookup(right, left, plain.Forms(left.Relation, right.Set), rows, ref choice);
        }

        return choice.Plan(rows);
    }

    private JoinPlan? OfInner(JoinPlan left, JoinPlan right, ulong edges, double limit)
    {
        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, null);
        Choice choice = new() { Cost = limit, Forced = _forced };
        ConsiderAll(left, right, JoinOperator.Inner, edges, rows, ref choice);
        ConsiderAll(right, left, JoinOperator.Inner, edges, rows, ref choice);
        return choice.Plan(rows);
    }

    /// <summary>The edges that belong to the join of two sets, and the one among them that is not inner.</summary>
    /// <returns>False when there is none, or when they must not come together here.</returns>
    private bool TryEdges(ulong left, ulong right, out JoinEdge? special, out ulong edges)
    {
        special = null;
        edges = 0;
        bool connects = false;
        for (int i = 0; i < Graph.Edges.Length; i++)
        {
            JoinEdge edge = Graph.Edges[i];
            if (!edge.Crosses(left, right))
            {
                continue;
            }

            bool isInner = edge.Operator == JoinOperator.Inner;
            if (isInner ? !edge.IsCross && !edge.Allows(left, right) : special is not null)
            {
                return false;
            }

            special = isInner ? special : edge;
            connects = true;
            edges |= edge.IsCross ? 0 : 1UL << i;
        }

        return connects;
    }

    private JoinPlan? Special(JoinPlan left, JoinPlan right, JoinEdge special, ulong edges, double limit)
    {
        if (!TryTurn(special, ref left, ref right))
        {
            return null;
        }

        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, special);
        Choice choice = new() { Cost = limit, Forced = _forced };
        ConsiderAll(left, right, special.Operator, edges, rows, ref choice);
        return choice.Plan(rows);
    }

    private void ConsiderAll(
        JoinPlan left, JoinPlan right, JoinOperator op, ulong edges, double rows, ref Choice choice)
    {
        bool hasKeys = HasKeys(left.Set, right.Set);
        Consider(left, right, hasKeys, rows, ref choice);
        if (hasKeys && op != JoinOperator.Inner && _costs.BuildsLeft(left.Rows, right.Rows))
        {
            double cost = left.Cost + right.Cost + _costs.Hash(right.Rows, left.Rows, rows);
            choice.Take(cost, JoinMethod.HashLeft, left, right);
        }

        if (right.Relation >= 0 && op != JoinOperator.Full)
        {
            ConsiderLookup(left, right, edges, rows, ref choice);
        }
    }

    private void Consider(JoinPlan left, JoinPlan right, bool hasKeys, double rows, ref Choice choice)
    {
        double inputs = left.Cost + right.Cost;
        if (inputs >= choice.Cost && double.IsFinite(inputs))
        {
            return;
        }

        choice.Take(inputs + _costs.NestedLoop(left.Rows, right.Rows, rows), JoinMethod.NestedLoop, left, right);
        if (hasKeys)
        {
            choice.Take(inputs + _costs.Hash(left.Rows, right.Rows, rows), JoinMethod.Hash, left, right);
        }

        // With keys, a loop over few rows costs less, and a table of many.
        if (!hasKeys || _forced is not null)
        {
            double cost = inputs + CostModel.BlockNestedLoop(left.Rows, right.Rows, rows);
            choice.Take(cost, JoinMethod.BlockNestedLoop, left, right);
        }
    }

    private void ConsiderLookup(JoinPlan left, JoinPlan right, ulong edges, double rows, ref Choice choice)
    {
        if (left.Cost >= choice.Cost)
        {
            return;
        }

        Look look = LookOf(right.Relation, left.Set, right.Set, edges);
        if (!ReferenceEquals(look, Look.None))
        {
            double cost = left.Cost + look.Once + CostModel.Lookup(left.Rows, look.Each, rows);
            choice.Take(cost, JoinMethod.Lookup, left, right);
        }
    }

    /// <summary>The cheapest way to join two plans so far.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Choice
    {
        private JoinMethod _method;
        private JoinPlan? _left;
        private JoinPlan? _right;

        internal double Cost { get; set; }

        /// <summary>What all other methods are too expensive beside.</summary>
        internal JoinMethod? Forced { get; init; }

        /// <summary>Takes a way that costs less than the one before, or the first one where nothing limits the cost:
        /// that may be too much for a number.</summary>
        internal void Take(double cost, JoinMethod method, JoinPlan left, JoinPlan right)
        {
            cost += Forced is { } forced && forced != method ? NotForced : 0;
            if (cost < Cost || (_left is null && double.IsPositiveInfinity(Cost)))
            {
                (Cost, _method, _left, _right) = (cost, method, left, right);
            }
        }

        internal readonly JoinPlan? Plan(double rows, ulong[]? order = null) => _left is null
            ? null
            : new JoinPlan(_left.Set | _right!.Set, rows, Cost)
            {
                Left = _left,
                Right = _right,
                Method = _method,
                Order = order,
            };
    }
}
