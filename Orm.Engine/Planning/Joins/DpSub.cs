using System.Numerics;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Dynamic programming over all subsets (Vance and Maier, "Rapid bushy join-order optimization with Cartesian
/// products", SIGMOD 1996), for graphs in which nearly all sets are connected. It comes upon the same pairs as
/// <see cref="DpHyp"/>, but upon those of one set one after the other: the most promising one is joined first, and what
/// that costs ends most of the others before they are looked at.
/// </summary>
internal sealed class DpSub
{
    private readonly JoinChooser _chooser;
    private readonly int _budget;

    // What no join of a pair of the set at hand costs less than; not a number where the pair does not meet.
    private readonly double[] _least;

    private DpSub(JoinChooser chooser, int budget)
    {
        _chooser = chooser;
        _budget = budget;
        _least = new double[1 << (chooser.Graph.Relations.Length - 1)];
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
        var search = new DpSub(chooser, budget);
        for (ulong set = 3; set <= chooser.Graph.All; set++)
        {
            if (chooser.Pairs > budget)
            {
                return null;
            }

            if (!BitOperations.IsPow2(set))
            {
                search.JoinParts(set);
            }
        }

        return chooser.Best(chooser.Graph.All);
    }

    private void JoinParts(ulong set)
    {
        ulong rest = set & (set - 1);
        ulong first = 0;
        double leastOfAll = double.NaN;
        int count = 0;
        for (ulong right = rest; right != 0; right = (right - 1) & rest)
        {
            double least = _chooser.LeastOf(set ^ right, right);
            _least[count++] = least;
            if (least < leastOfAll || (double.IsNaN(leastOfAll) && !double.IsNaN(least)))
            {
                (first, leastOfAll) = (right, least);
            }
        }

        if (first == 0)
        {
            return;
        }

        _chooser.TryJoin(set ^ first, first, leastOfAll);
        count = 0;
        for (ulong right = rest; right != 0; right = (right - 1) & rest)
        {
            double least = _least[count++];
            if (right != first && !double.IsNaN(least))
            {
                _chooser.TryJoin(set ^ right, right, least);
            }
        }
    }
}
