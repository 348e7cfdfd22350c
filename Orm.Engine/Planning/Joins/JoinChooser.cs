using System.Numerics;
using System.Runtime.InteropServices;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// What all ways through a join graph share: it knows which two sets may be joined, with which method that is cheapest,
/// and keeps the best plan of each set. The method is chosen here and not afterwards, because it decides the order: a
/// lookup in an index makes a join cheap that a hash table makes expensive.
/// </summary>
internal sealed class JoinChooser
{
    private readonly Dictionary<ulong, JoinPlan> _best = [];
    private readonly Dictionary<(int Relation, ulong Edges), (AccessPath? Path, double Rows)> _lookups = [];
    private readonly CostModel _costs;
    private readonly (ulong One, ulong Other)[][] _keys;

    internal JoinChooser(JoinGraph graph, CostModel costs)
    {
        Graph = graph;
        _costs = costs;
        _keys = [.. graph.Edges.Select(KeysOf)];
        for (int i = 0; i < graph.Relations.Length; i++)
        {
            _best[1UL << i] = new JoinPlan(1UL << i, graph.RowsOf(i), costs.Of(graph.Relations[i])) { Relation = i };
        }
    }

    internal JoinGraph Graph { get; }

    /// <summary>How many pairs have been looked at.</summary>
    internal int Pairs { get; private set; }

    internal JoinPlan? Best(ulong set) => _best.GetValueOrDefault(set);

    internal bool Has(ulong set) => _best.ContainsKey(set);

    /// <summary>Forgets all sets of more than one relation.</summary>
    internal void Restart()
    {
        foreach (ulong set in _best.Keys.Where(set => BitOperations.PopCount(set) > 1).ToArray())
        {
            _best.Remove(set);
        }

        Pairs = 0;
    }

    /// <summary>Joins two disjoint sets that have plans, if that is allowed, and keeps the plan if it is the best.
    /// </summary>
    internal void TryJoin(ulong left, ulong right)
    {
        Pairs++;
        if (Join(_best[left], _best[right]) is { } plan)
        {
            ref JoinPlan? best = ref CollectionsMarshal.GetValueRefOrAddDefault(_best, plan.Set, out _);
            best = best is null || plan.Cost < best.Cost ? plan : best;
        }
    }

    /// <summary>The best join of two plans; null when they cannot be joined.</summary>
    internal JoinPlan? Join(JoinPlan left, JoinPlan right)
    {
        if (!TryEdges(left.Set, right.Set, out JoinEdge? special, out ulong edges))
        {
            return null;
        }

        if (special is not null)
        {
            return Special(left, right, special, edges);
        }

        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, null);
        JoinPlan one = Cheapest(left, right, JoinOperator.Inner, edges, rows);
        JoinPlan other = Cheapest(right, left, JoinOperator.Inner, edges, rows);
        return one.Cost <= other.Cost ? one : other;
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

    /// <summary>A join that is not inner stands alone: other conditions that complete here would have to be checked
    /// after it.</summary>
    private JoinPlan? Special(JoinPlan left, JoinPlan right, JoinEdge special, ulong edges)
    {
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge != special && !edge.IsCross && !edge.IsImplied && edge.Crosses(left.Set, right.Set))
            {
                return null;
            }
        }

        if (!special.Allows(left.Set, right.Set))
        {
            if (!special.Allows(right.Set, left.Set))
            {
                return null;
            }

            (left, right) = (right, left);
        }

        double rows = Graph.RowsOf(left.Set, left.Rows, right.Set, right.Rows, special);
        return Cheapest(left, right, special.Operator, edges, rows);
    }

    private JoinPlan Cheapest(JoinPlan left, JoinPlan right, JoinOperator op, ulong edges, double rows)
    {
        double inputs = left.Cost + right.Cost;
        double cost = inputs + _costs.NestedLoop(left.Rows, right.Rows, rows);
        JoinMethod method = JoinMethod.NestedLoop;
        if (HasKeys(left.Set, right.Set))
        {
            double hash = inputs + _costs.Hash(left.Rows, right.Rows, rows);
            (cost, method) = hash < cost ? (hash, JoinMethod.Hash) : (cost, method);
        }

        AccessPath? path = null;
        if (right.Relation >= 0 && op != JoinOperator.Full)
        {
            (AccessPath? found, double matches) = LookupOf(right.Relation, left.Set, right.Set, edges);
            double lookup = left.Cost + _costs.Lookup(left.Rows, matches, rows);
            if (found is not null && lookup < cost)
            {
                (cost, method, path) = (lookup, JoinMethod.Lookup, found);
            }
        }

        return new JoinPlan(left.Set | right.Set, rows, cost)
        {
            Left = left,
            Right = right,
            Method = method,
            Lookup = path,
        };
    }

    private bool HasKeys(ulong left, ulong right)
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i].Length > 0 && Graph.Edges[i].Crosses(left, right))
            {
                foreach ((ulong one, ulong other) in _keys[i])
                {
                    if (Separates(one, other, left, right))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The relations on the two sides of each equality of an edge.</summary>
    private (ulong One, ulong Other)[] KeysOf(JoinEdge edge) =>
    [
        .. edge.Conditions.OfType<BoundComparison>().Where(condition => condition.Operator == Comparison.Equal)
            .Select(equal => (Graph.Named(equal.Left), Graph.Named(equal.Right))),
    ];

    private static bool Separates(ulong one, ulong other, ulong left, ulong right) =>
        one != 0 && other != 0
        && (((one & ~left) == 0 && (other & ~right) == 0) || ((one & ~right) == 0 && (other & ~left) == 0));

    /// <summary>A range of an index of a single table that the conditions of the join make, and how many rows one look
    /// finds.</summary>
    private (AccessPath? Path, double Rows) LookupOf(int relation, ulong left, ulong right, ulong edges)
    {
        if (Graph.Edges.Length > 64)
        {
            return Find(Graph.Relations[relation], Conditions(left, right));
        }

        if (!_lookups.TryGetValue((relation, edges), out (AccessPath? Path, double Rows) found))
        {
            found = Find(Graph.Relations[relation], Conditions(left, right));
            _lookups.Add((relation, edges), found);
        }

        return found;
    }

    private (AccessPath? Path, double Rows) Find(PlanNode relation, List<BoundExpression> conditions)
    {
        if (Lookups.ScanOf(relation) is not { } scan
            || Lookups.Best(scan, conditions, Lookups.OwnConditions(relation)) is not { } path)
        {
            return (null, 0);
        }

        double rows = Graph.Cardinality.Statistics.RowsOf(scan.Table);
        return (path, rows * Graph.Cardinality.OfPath(path, scan));
    }

    /// <summary>The conditions that are checked where two sets are joined.</summary>
    internal List<BoundExpression> Conditions(ulong left, ulong right)
    {
        var conditions = new List<BoundExpression>();
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (!edge.IsImplied && edge.Crosses(left, right))
            {
                conditions.AddRange(edge.Conditions);
                if (edge.Operator != JoinOperator.Inner)
                {
                    return [.. edge.Conditions];
                }
            }
        }

        HashSet<PlanColumn> used = [.. conditions.SelectMany(condition => condition.Columns())];
        foreach (JoinEdge edge in Graph.Edges)
        {
            if (edge.IsImplied && edge.Crosses(left, right) && !edge.Conditions[0].Columns().Overlaps(used))
            {
                conditions.AddRange(edge.Conditions);
            }
        }

        return conditions;
    }
}
