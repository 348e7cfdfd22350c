using System.Numerics;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Dynamic programming over the connected parts of a hypergraph (Moerkotte and Neumann, "Dynamic programming strikes
/// back", SIGMOD 2008): each pair of connected sets with an edge between them is looked at exactly once, smaller sets
/// before larger ones.
/// </summary>
internal sealed class DpHyp
{
    private readonly JoinChooser _chooser;
    private readonly (ulong From, ulong To)[] _edges;
    private readonly int _budget;

    private DpHyp(JoinChooser chooser, int budget)
    {
        _chooser = chooser;
        _budget = budget;
        _edges =
        [
            .. chooser.Graph.Edges.Select(edge => (edge.Left, edge.Right)).Distinct()
                .SelectMany(edge => new[] { edge, (edge.Right, edge.Left) }),
        ];
    }

    /// <summary>Finds the best plan of all relations.</summary>
    /// <param name="chooser">Keeps the plans.</param>
    /// <param name="budget">How many pairs are looked at before it gives up.</param>
    /// <returns>The plan; null when there are more pairs.</returns>
    internal static JoinPlan? Run(JoinChooser chooser, int budget)
    {
        var search = new DpHyp(chooser, budget);
        for (int i = chooser.Graph.Relations.Length - 1; i >= 0 && !search.IsOver; i--)
        {
            ulong set = 1UL << i;
            search.JoinWithOthers(set);
            search.Grow(set, UpTo(i));
        }

        return search.IsOver ? null : chooser.Best(chooser.Graph.All);
    }

    private bool IsOver => _chooser.Pairs > _budget;

    /// <summary>The relations up to a number.</summary>
    private static ulong UpTo(int relation) => ulong.MaxValue >> (63 - relation);

    /// <summary>Grows a connected set by its neighbours, each larger set once.</summary>
    private void Grow(ulong set, ulong excluded)
    {
        ulong neighbours = Neighbours(set, excluded);
        for (ulong part = Next(0, neighbours); part != 0 && !IsOver; part = Next(part, neighbours))
        {
            if (_chooser.Has(set | part))
            {
                JoinWithOthers(set | part);
            }
        }

        // What no neighbour has next to it, none of these sets has.
        if (Neighbours(set | neighbours, excluded) == 0)
        {
            return;
        }

        for (ulong part = Next(0, neighbours); part != 0 && !IsOver; part = Next(part, neighbours))
        {
            Grow(set | part, excluded | neighbours);
        }
    }

    private void Join(ulong left, ulong right)
    {
        _chooser.Pairs++;
        _chooser.TryJoin(left, right);
    }

    /// <summary>Finds the sets that a connected set can be joined with.</summary>
    private void JoinWithOthers(ulong set)
    {
        ulong excluded = set | UpTo(BitOperations.TrailingZeroCount(set));
        ulong neighbours = Neighbours(set, excluded);
        for (ulong rest = neighbours; rest != 0 && !IsOver;)
        {
            int last = 63 - BitOperations.LeadingZeroCount(rest);
            ulong other = 1UL << last;
            rest &= ~other;
            if (Connects(set, other))
            {
                Join(set, other);
            }

            GrowOther(set, other, excluded | (UpTo(last) & neighbours));
        }
    }

    private void GrowOther(ulong set, ulong other, ulong excluded)
    {
        ulong neighbours = Neighbours(other, excluded);
        for (ulong part = Next(0, neighbours); part != 0 && !IsOver; part = Next(part, neighbours))
        {
            if (_chooser.Has(other | part) && Connects(set, other | part))
            {
                Join(set, other | part);
            }
        }

        if (Neighbours(other | neighbours, excluded) == 0)
        {
            return;
        }

        for (ulong part = Next(0, neighbours); part != 0 && !IsOver; part = Next(part, neighbours))
        {
            GrowOther(set, other | part, excluded | neighbours);
        }
    }

    /// <summary>The relations next to a set; an edge to several is represented by the first of them.</summary>
    private ulong Neighbours(ulong set, ulong excluded)
    {
        ulong forbidden = set | excluded;
        if (_chooser.Plain is { } plain)
        {
            return plain.Neighbours(set) & ~forbidden;
        }

        ulong neighbours = 0;
        foreach ((ulong from, ulong to) in _edges)
        {
            if ((from & ~set) == 0 && (to & forbidden) == 0)
            {
                neighbours |= to & (0 - to);
            }
        }

        return neighbours;
    }

    private bool Connects(ulong one, ulong other)
    {
        if (_chooser.Plain is { } plain)
        {
            return plain.Meet(one, other);
        }

        foreach ((ulong from, ulong to) in _edges)
        {
            if ((from & ~one) == 0 && (to & ~other) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next subset, 0 behind the last.</summary>
    private static ulong Next(ulong subset, ulong of) => (subset - of) & of;
}
