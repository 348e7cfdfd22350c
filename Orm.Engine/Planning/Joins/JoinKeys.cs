using System.Collections.Immutable;
using System.Numerics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// What rows may be wanted in the order of, as bits: the equalities of a graph, one bit for those of a class, and the
/// keys that the result is sorted by. An order is a list of sets of bits: rows that come by an expression serve all
/// equalities that it is a side of, and those of what equals it in the same rows. So whether two plans can be merged
/// by their orders, or an order is still of use, is a matter of masks.
/// </summary>
internal sealed class JoinKeys
{
    /// <summary>So many equalities and classes have a bit; further ones are only checked.</summary>
    internal const int Most = 48;

    private const int MostWanted = 64 - Most;

    private readonly JoinGraph _graph;
    private readonly List<Key> _keys = [];
    private readonly Dictionary<BoundExpression, ulong> _serves = [];
    private readonly Dictionary<JoinEdge, ulong> _special = new(ReferenceEqualityComparer.Instance);
    private readonly ulong _inner;

    // Keys with a side of several relations, which has to be complete.
    private readonly ulong _composite;
    private readonly ulong _result;
    private readonly ulong[] _ofRelations;
    private readonly ulong[] _ofSets;

    internal JoinKeys(JoinGraph graph, ImmutableArray<BoundExpression> wanted)
    {
        _graph = graph;
        var classes = new Dictionary<int, int>();
        foreach (JoinEdge edge in graph.Edges)
        {
            ulong numbers = Add(edge, classes);
            _inner |= edge.Operator == JoinOperator.Inner ? numbers : 0;
            if (edge.Operator != JoinOperator.Inner)
            {
                _special[edge] = numbers;
            }
        }

        for (int i = 0; i < wanted.Length && wanted.Length <= MostWanted; i++)
        {
            Serve(wanted[i], Wanted(i));
            _result |= Wanted(i);
        }

        Wants = wanted.Length <= MostWanted ? wanted.Length : 0;
        foreach (Key key in _keys)
        {
            ulong served = _serves[key.Members[0].Side];
            key.Served = key.Members.TrueForAll(member => _serves[member.Side] == served) ? served : 0;
        }

        _composite = Bits(key => key.Members.Exists(member => BitOperations.PopCount(member.Relations) > 1));
        _ofRelations =
        [
            .. Enumerable.Range(0, graph.Relations.Length).Select(i => Bits(key => (key.All & (1UL << i)) != 0)),
        ];
        _ofSets = graph.Relations.Length <= PlanTable.MostInArray ? new ulong[1 << graph.Relations.Length] : [];
        for (int set = 1; set < _ofSets.Length; set++)
        {
            _ofSets[set] = _ofSets[set & (set - 1)] | _ofRelations[BitOperations.TrailingZeroCount(set)];
        }
    }

    /// <summary>Whether an order of the result is wanted.</summary>
    internal bool WantsOrder => Wants > 0;

    /// <summary>By how many keys the result is to be sorted.</summary>
    private int Wants { get; }

    /// <summary>The order of a relation by itself; null when there is none that is wanted.</summary>
    internal ulong[]? OrderOf(PlanNode relation)
    {
        ulong[] order =
        [
            .. PlanOrder.Of(relation)
                .Select(names => names.Aggregate(0UL, (bits, name) => bits | Serves(name)))
                .TakeWhile(bits => bits != 0),
        ];
        return order.Length == 0 ? null : order;
    }

    /// <summary>The keys that lead from one set to another, by which these can be merged.</summary>
    internal ulong Between(ulong left, ulong right, JoinEdge? special)
    {
        ulong keys = Of(left) & Of(right) & (special is null ? _inner : _special[special]);
        for (ulong rest = keys & _composite; rest != 0; rest &= rest - 1)
        {
            int number = BitOperations.TrailingZeroCount(rest);
            keys &= Equality(number, left, right) is null ? ~(1UL << number) : ulong.MaxValue;
        }

        return keys;
    }

    /// <summary>The bits that an order may still be wanted for when a set has been joined.</summary>
    internal ulong Open(ulong set) => Of(_graph.All & ~set) | _result;

    /// <summary>What the rows of a set serve that are sorted by its side of a key.</summary>
    internal ulong ServedBy(int number, ulong set)
    {
        Key key = _keys[number];
        if (key.Served != 0)
        {
            return key.Served;
        }

        ulong bits = 0;
        foreach ((ulong relations, BoundExpression side) in key.Members)
        {
            bits |= (relations & ~set) == 0 ? _serves[side] : 0;
        }

        return bits;
    }

    /// <summary>Whether rows that serve some bits have the first key that the result is sorted by.</summary>
    internal bool IsFirstOfResult(ulong bits) => WantsOrder && (bits & Wanted(0)) != 0;

    /// <summary>Whether an order is that of the result.</summary>
    internal bool IsResult(ulong[]? order)
    {
        if (!WantsOrder || order is null || order.Length < Wants)
        {
            return false;
        }

        for (int i = 0; i < Wants; i++)
        {
            if ((order[i] & Wanted(i)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The equality by which two sets are merged that a key leads between; one that is written rather than
    /// one that follows.</summary>
    internal BoundComparison? Equality(int number, ulong left, ulong right) =>
        _keys[number].Equalities.Find(equal =>
            ((equal.One & ~left) == 0 && (equal.Other & ~right) == 0)
            || ((equal.One & ~right) == 0 && (equal.Other & ~left) == 0)).Condition;

    /// <summary>Whether rows in one order are in another one.</summary>
    internal static bool Covers(ReadOnlySpan<ulong> order, ReadOnlySpan<ulong> other)
    {
        if (order.Length < other.Length)
        {
            return false;
        }

        for (int i = 0; i < other.Length; i++)
        {
            if ((other[i] & ~order[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Wanted(int place) => 1UL << (63 - place);

    /// <summary>Whether an equality can be what both sides of a merge join are ordered by.</summary>
    private static bool IsKey(BoundComparison equal) =>
        equal.Operator == Comparison.Equal && equal.Left.Type.IsOrdered && equal.Right.Type.IsOrdered
        && !equal.IsVolatile();

    private ulong Of(ulong set)
    {
        if (_ofSets.Length > 0)
        {
            return _ofSets[(int)set];
        }

        ulong bits = 0;
        for (; set != 0; set &= set - 1)
        {
            bits |= _ofRelations[BitOperations.TrailingZeroCount(set)];
        }

        return bits;
    }

    /// <summary>Adds the equalities of an edge.</summary>
    /// <returns>Their bits.</returns>
    private ulong Add(JoinEdge edge, Dictionary<int, int> classes)
    {
        ulong numbers = 0;
        foreach (BoundComparison equal in edge.Conditions.OfType<BoundComparison>().Where(IsKey))
        {
            ulong one = _graph.Named(equal.Left);
            ulong other = _graph.Named(equal.Right);
            bool isWhole = edge.Operator != JoinOperator.Inner || (one | other) == edge.All;
            if (one != 0 && other != 0 && (one & other) == 0 && isWhole && NumberOf(edge, classes) is { } number)
            {
                Key key = _keys[number];
                key.Equalities.Add((equal, one, other));
                key.All |= one | other;
                AddMember(key, one, equal.Left, number);
                AddMember(key, other, equal.Right, number);
                numbers |= 1UL << number;
            }
        }

        return numbers;
    }

    private int? NumberOf(JoinEdge edge, Dictionary<int, int> classes)
    {
        if (edge.Class >= 0 && classes.TryGetValue(edge.Class, out int number))
        {
            return number;
        }

        if (_keys.Count == Most)
        {
            return null;
        }

        _keys.Add(new Key());
        if (edge.Class >= 0)
        {
            classes.Add(edge.Class, _keys.Count - 1);
        }

        return _keys.Count - 1;
    }

    private void AddMember(Key key, ulong relations, BoundExpression side, int number)
    {
        BoundExpression bare = PlanOrder.Bare(side);
        if (!key.Members.Contains((relations, bare)))
        {
            key.Members.Add((relations, bare));
            Serve(bare, 1UL << number);
        }
    }

    private void Serve(BoundExpression side, ulong bit)
    {
        BoundExpression bare = PlanOrder.Bare(side);
        _serves[bare] = _serves.GetValueOrDefault(bare) | bit;
    }

    private ulong Serves(BoundExpression name) => _serves.GetValueOrDefault(PlanOrder.Bare(name));

    private ulong Bits(Predicate<Key> condition)
    {
        ulong bits = 0;
        for (int i = 0; i < _keys.Count; i++)
        {
            bits |= condition(_keys[i]) ? 1UL << i : 0;
        }

        return bits;
    }

    /// <summary>An equality, or those of a class.</summary>
    private sealed class Key
    {
        internal ulong All { get; set; }

        /// <summary>What each of its sides serves, if that is the same.</summary>
        internal ulong Served { get; set; }

        internal List<(BoundComparison Condition, ulong One, ulong Other)> Equalities { get; } = [];

        internal List<(ulong Relations, BoundExpression Side)> Members { get; } = [];
    }
}
