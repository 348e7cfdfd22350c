using System.Numerics;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// What most graphs are: inner joins only, each condition between two relations. Whether two sets meet, by an equality
/// or at all, is then a matter of masks, and need not be asked of every edge for every pair of sets.
/// </summary>
internal sealed class PlainGraph
{
    private const int MostForms = 64;

    private readonly ulong[] _neighbours;
    private readonly ulong[] _keys;
    private readonly ulong[][] _forms;

    // For all sets, where there are few.
    private readonly ulong[] _neighboursOfSets;
    private readonly ulong[] _keysOfSets;

    private PlainGraph(int relations)
    {
        _neighbours = new ulong[relations];
        _keys = new ulong[relations];
        _forms = new ulong[relations][];
        for (int i = 0; i < relations; i++)
        {
            _forms[i] = new ulong[relations];
        }

        _neighboursOfSets = relations <= PlanTable.MostInArray ? new ulong[1 << relations] : [];
        _keysOfSets = new ulong[_neighboursOfSets.Length];
    }

    /// <summary>How many relations have a condition with another one, counted once for each other one.</summary>
    internal int Meetings => _neighbours.Sum(BitOperations.PopCount);

    /// <summary>Whether each condition between two relations is an equality that leads from one to the other.</summary>
    internal bool AreAllKeys => _keys.AsSpan().SequenceEqual(_neighbours);

    /// <summary>The masks of a graph; null when it is none of these.</summary>
    internal static PlainGraph? Of(JoinGraph graph)
    {
        var plain = new PlainGraph(graph.Relations.Length);
        foreach (JoinEdge edge in graph.Edges)
        {
            if (edge.Operator != JoinOperator.Inner || !edge.Rules.IsEmpty
                || BitOperations.PopCount(edge.Left) != 1 || BitOperations.PopCount(edge.Right) != 1)
            {
                return null;
            }

            plain.Connect(edge);
        }

        if (!plain.AddForms(graph))
        {
            return null;
        }

        Fill(plain._neighboursOfSets, plain._neighbours);
        Fill(plain._keysOfSets, plain._keys);
        return plain;
    }

    /// <summary>The relations that have a condition with one of a set, whether in it or not.</summary>
    internal ulong Neighbours(ulong set) => _neighboursOfSets.Length > 0
        ? _neighboursOfSets[(int)set]
        : Union(_neighbours, set);

    internal bool Meet(ulong left, ulong right) => (Neighbours(left) & right) != 0;

    /// <summary>Whether an equality leads from one set to the other.</summary>
    internal bool HasKeys(ulong left, ulong right) =>
        ((_keysOfSets.Length > 0 ? _keysOfSets[(int)left] : Union(_keys, left)) & right) != 0;

    /// <summary>
    /// Which forms of conditions a relation has with a set: those that set the same column equal to something outside
    /// are of one form, and find the same rows of the relation.
    /// </summary>
    internal ulong Forms(int relation, ulong set)
    {
        ulong forms = 0;
        ulong[] with = _forms[relation];
        for (ulong rest = set & _neighbours[relation]; rest != 0; rest &= rest - 1)
        {
            forms |= with[BitOperations.TrailingZeroCount(rest)];
        }

        return forms;
    }

    private static ulong Union(ulong[] masks, ulong set)
    {
        ulong union = 0;
        for (ulong rest = set; rest != 0; rest &= rest - 1)
        {
            union |= masks[BitOperations.TrailingZeroCount(rest)];
        }

        return union;
    }

    private void Connect(JoinEdge edge)
    {
        _neighbours[BitOperations.TrailingZeroCount(edge.Left)] |= edge.Right;
        _neighbours[BitOperations.TrailingZeroCount(edge.Right)] |= edge.Left;
    }

    private static void Fill(ulong[] sets, ulong[] single)
    {
        for (int set = 1; set < sets.Length; set++)
        {
            sets[set] = sets[set & (set - 1)] | single[BitOperations.TrailingZeroCount(set)];
        }
    }

    private bool AddForms(JoinGraph graph)
    {
        var known = new Dictionary<(int Relation, PlanColumn Column), int>();
        int[] used = new int[graph.Relations.Length];
        foreach (JoinEdge edge in graph.Edges)
        {
            int left = BitOperations.TrailingZeroCount(edge.Left);
            int right = BitOperations.TrailingZeroCount(edge.Right);
            foreach (BoundExpression condition in edge.Conditions)
            {
                if (condition is BoundComparison { Operator: Comparison.Equal } equal && graph.Separates(equal))
                {
                    _keys[left] |= edge.Right;
                    _keys[right] |= edge.Left;
                }

                _forms[left][right] |= FormOf(condition, left, graph, known, used);
                _forms[right][left] |= FormOf(condition, right, graph, known, used);
            }
        }

        return Array.TrueForAll(used, count => count <= MostForms);
    }

    private static ulong FormOf(
        BoundExpression condition, int relation, JoinGraph graph, Dictionary<(int, PlanColumn), int> known, int[] used)
    {
        if (condition is not BoundComparison { Operator: Comparison.Equal } equal
            || ColumnOf(equal, relation, graph) is not { } column)
        {
            return 1UL << (used[relation]++ & (MostForms - 1));
        }

        if (!known.TryGetValue((relation, column), out int form))
        {
            form = used[relation]++ & (MostForms - 1);
            known.Add((relation, column), form);
        }

        return 1UL << form;
    }

    private static PlanColumn? ColumnOf(BoundComparison equal, int relation, JoinGraph graph) =>
        equal.Left is BoundColumn left && graph.OwnerOf(left.Column) == relation ? left.Column
        : equal.Right is BoundColumn right && graph.OwnerOf(right.Column) == relation ? right.Column
        : null;
}
