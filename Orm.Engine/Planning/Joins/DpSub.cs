using System.Numerics;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Dynamic programming over all subsets (Vance and Maier, "Rapid bushy join-order optimization with Cartesian
/// products", SIGMOD 1996), for graphs in which nearly all sets are connected. It comes upon the same pairs as
/// <see cref="DpHyp"/>, but upon those of one set one after the other: the most promising one is joined first, and what
/// that costs ends most of the others by an addition and a comparison.
/// </summary>
internal sealed class DpSub
{
    private readonly JoinChooser _chooser;
    private readonly PlainGraph _plain;

    // What a set adds at least to each join that it is a part of: where that may be in vectors, and where it is row by
    // row for certain. Not a number for a set that has no plan.
    private readonly double[] _inVectors;
    private readonly double[] _byRows;

    // Whether a set, or any that it contains, has so many rows that they are joined in vectors.
    private readonly bool[] _hasLarge;

    private DpSub(JoinChooser chooser)
    {
        _chooser = chooser;
        _plain = chooser.Plain!;
        int sets = 1 << chooser.Graph.Relations.Length;
        _inVectors = new double[sets];
        _byRows = new double[sets];
        _hasLarge = new bool[sets];
    }

    /// <summary>Whether nearly all sets of a graph are connected, and there are few enough of them.</summary>
    internal static bool Suits(JoinChooser chooser)
    {
        int count = chooser.Graph.Relations.Length;
        return count <= PlanTable.MostInArray
            && chooser.Plain is { } plain
            && plain.Meetings * 3 >= count * (count - 1) * 2;
    }

    /// <summary>Finds the best plan of all relations.</summary>
    /// <param name="chooser">Keeps the plans.</param>
    /// <param name="budget">How many pairs are looked at before it gives up.</param>
    /// <returns>The plan; null when there are more pairs.</returns>
    internal static JoinPlan? Run(JoinChooser chooser, int budget)
    {
        var search = new DpSub(chooser);
        bool areAllKeys = chooser.AreAllKeys;
        for (ulong set = 1; set <= chooser.Graph.All; set++)
        {
            if (chooser.Pairs > budget)
            {
                return null;
            }

            bool hasLargeParts = search.HasLargeParts(set);
            if (!BitOperations.IsPow2(set))
            {
                search.JoinParts(set, hasLargeParts || !areAllKeys ? search._inVectors : search._byRows);
            }

            search._inVectors[set] = chooser.LeastOfPart(set, isByRows: false);
            search._byRows[set] = chooser.LeastOfPart(set, isByRows: true);
            search._hasLarge[set] = hasLargeParts || chooser.IsLarge(set);
        }

        return chooser.Best(chooser.Graph.All);
    }

    private bool HasLargeParts(ulong set)
    {
        for (ulong rest = set; rest != 0; rest &= rest - 1)
        {
            if (_hasLarge[set ^ (rest & (~rest + 1))])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the plans of a set of several relations.</summary>
    /// <param name="set">What is joined of two parts each time.</param>
    /// <param name="least">What each part adds at least.</param>
    private void JoinParts(ulong set, double[] least)
    {
        ulong first = MostPromising(set, least);
        if (first == 0)
        {
            return;
        }

        _chooser.TryJoin(set ^ first, first);
        double given = _chooser.LeastOfPairs(set, ReferenceEquals(least, _byRows));
        double limit = _chooser.LimitOf(set) - given;
        ulong rest = set & (set - 1);
        for (ulong right = rest; right != 0; right = (right - 1) & rest)
        {
            double parts = least[set ^ right] + least[right];
            if ((parts < limit || (parts == limit && double.IsPositiveInfinity(limit)))
                && right != first && _plain.Meet(set ^ right, right))
            {
                _chooser.TryJoin(set ^ right, right);
                limit = _chooser.LimitOf(set) - given;
            }
        }
    }

    /// <summary>One part, without the first relation, of the pair that adds least.</summary>
    /// <returns>0 when there is no pair.</returns>
    private ulong MostPromising(ulong set, double[] least)
    {
        ulong first = 0;
        double leastOfAll = double.PositiveInfinity;
        int pairs = 0;
        ulong rest = set & (set - 1);
        for (ulong right = rest; right != 0; right = (right - 1) & rest)
        {
            double parts = least[set ^ right] + least[right];
            pairs += double.IsNaN(parts) ? 0 : 1;
            if ((parts < leastOfAll || (first == 0 && !double.IsNaN(parts))) && _plain.Meet(set ^ right, right))
            {
                (first, leastOfAll) = (right, parts);
            }
        }

        _chooser.Pairs += pairs;
        return first;
    }
}
