using System.Collections.Immutable;
using System.Numerics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// The expressions of a graph that rows may be wanted in the order of: the sides of its equalities, and what the
/// result is sorted by. Each is a bit; what is equal in all rows of a plan is one set of bits, and an order is a list
/// of these.
/// </summary>
internal sealed class JoinKeys
{
    private const int Most = 64;

    private readonly JoinGraph _graph;
    private readonly Dictionary<BoundExpression, int> _numbers = [];

    // The relations on the other sides of the equalities that an expression is in.
    private readonly ulong[] _partners = new ulong[Most];
    private readonly ulong[] _wanted;

    internal JoinKeys(JoinGraph graph, ImmutableArray<BoundExpression> wanted)
    {
        _graph = graph;
        foreach (JoinEdge edge in graph.Edges)
        {
            foreach (BoundExpression condition in edge.Conditions)
            {
                if (condition is BoundComparison equal && IsKey(equal))
                {
                    Add(equal.Left, graph.Named(equal.Right));
                    Add(equal.Right, graph.Named(equal.Left));
                }
            }
        }

        foreach (BoundExpression key in wanted)
        {
            Add(key, partners: 0);
        }

        _wanted = [.. wanted.Select(BitOf)];
    }

    /// <summary>Whether an order of the result is wanted that may come from below.</summary>
    internal bool WantsOrder => _wanted.Length > 0 && _wanted[0] != 0;

    /// <summary>Whether an equality can be what both sides of a merge join are ordered by.</summary>
    internal static bool IsKey(BoundComparison equal) =>
        equal.Operator == Comparison.Equal && equal.Left.Type.IsOrdered && equal.Right.Type.IsOrdered
        && !equal.IsVolatile();

    /// <summary>The bit of an expression; 0 when nobody wants it.</summary>
    internal ulong BitOf(BoundExpression key) =>
        _numbers.TryGetValue(PlanOrder.Bare(key), out int number) ? 1UL << number : 0;

    /// <summary>The equalities that lead from one set to another, with the bits of their sides.</summary>
    internal List<MergeKey> Between(List<BoundExpression> conditions, ulong left, ulong right)
    {
        var found = new List<MergeKey>();
        foreach (BoundExpression condition in conditions)
        {
            if (condition is not BoundComparison equal || !IsKey(equal))
            {
                continue;
            }

            ulong one = _graph.Named(equal.Left);
            ulong other = _graph.Named(equal.Right);
            if (IsWithin(one, left) && IsWithin(other, right))
            {
                found.Add(new MergeKey(equal, BitOf(equal.Left), BitOf(equal.Right)));
            }
            else if (IsWithin(one, right) && IsWithin(other, left))
            {
                found.Add(new MergeKey(equal, BitOf(equal.Right), BitOf(equal.Left)));
            }
        }

        return found;
    }

    /// <summary>The order of a relation by itself; null when there is none that is wanted.</summary>
    internal ulong[]? OrderOf(PlanNode relation)
    {
        ulong[] order =
        [
            .. PlanOrder.Of(relation).Select(names => names.Aggregate(0UL, (bits, name) => bits | BitOf(name)))
                .TakeWhile(bits => bits != 0),
        ];
        return order.Length == 0 ? null : order;
    }

    /// <summary>Whether an order is wanted by a join that is still to come, or behind all joins.</summary>
    /// <param name="order">The order.</param>
    /// <param name="set">What has been joined.</param>
    internal bool IsWanted(ulong[] order, ulong set)
    {
        for (ulong rest = order[0]; rest != 0; rest &= rest - 1)
        {
            if ((_partners[BitOperations.TrailingZeroCount(rest)] & ~set) != 0)
            {
                return true;
            }
        }

        return WantsOrder && (_wanted[0] & order[0]) != 0;
    }

    /// <summary>Whether rows in one order are in another one.</summary>
    internal static bool Covers(ulong[]? order, ulong[] other)
    {
        if (order is null || order.Length < other.Length)
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

    /// <summary>Whether an order is that of the result.</summary>
    internal bool IsResult(ulong[]? order)
    {
        if (order is null || !WantsOrder || order.Length < _wanted.Length)
        {
            return false;
        }

        for (int i = 0; i < _wanted.Length; i++)
        {
            if ((order[i] & _wanted[i]) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(ulong named, ulong set) => named != 0 && (named & ~set) == 0;

    private void Add(BoundExpression key, ulong partners)
    {
        BoundExpression bare = PlanOrder.Bare(key);
        if (!_numbers.TryGetValue(bare, out int number))
        {
            number = _numbers.Count;
            if (number == Most)
            {
                return;
            }

            _numbers.Add(bare, number);
        }

        _partners[number] |= partners;
    }
}

/// <summary>An equality that leads from one side of a join to the other.</summary>
/// <param name="Equality">The equality.</param>
/// <param name="Left">The bit of the expression of the left side.</param>
/// <param name="Right">That of the right side.</param>
internal readonly record struct MergeKey(BoundComparison Equality, ulong Left, ulong Right);
