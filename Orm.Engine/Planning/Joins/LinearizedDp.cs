using System.Numerics;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Dynamic programming over the intervals of one order of the relations, for graphs with too many connected parts
/// (Neumann and Radke, "Adaptive optimization of very large join queries", SIGMOD 2018). The order is the best
/// left-deep one of the graph's minimum spanning tree (Ibaraki and Kameda; Krishnamurthy, Boral and Zaniolo); every
/// bushy tree over neighbours in it is considered.
/// </summary>
internal static class LinearizedDp
{
    /// <returns>The plan; null when conflicts between outer joins leave no tree over this order.</returns>
    internal static JoinPlan? Run(JoinChooser chooser)
    {
        int[] order = LinearOrder.Of(chooser.Graph);
        int count = order.Length;
        ulong[] prefix = new ulong[count + 1];
        for (int i = 0; i < count; i++)
        {
            prefix[i + 1] = prefix[i] | 1UL << order[i];
        }

        for (int length = 2; length <= count; length++)
        {
            for (int start = 0; start + length <= count; start++)
            {
                for (int split = start + 1; split < start + length; split++)
                {
                    ulong left = prefix[split] & ~prefix[start];
                    ulong right = prefix[start + length] & ~prefix[split];
                    if (chooser.Has(left) && chooser.Has(right))
                    {
                        chooser.TryJoin(left, right);
                    }
                }
            }
        }

        return chooser.Best(chooser.Graph.All);
    }
}

/// <summary>The best left-deep order of a spanning tree: chains of relations are merged by their rank.</summary>
internal sealed class LinearOrder
{
    private readonly List<(int Other, double Part)>[] _tree;
    private readonly double[] _rows;

    private LinearOrder(JoinGraph graph)
    {
        _rows = [.. Enumerable.Range(0, graph.Relations.Length).Select(graph.RowsOf)];
        _tree = [.. graph.Relations.Select(_ => new List<(int, double)>())];
        AddTree(graph);
    }

    internal static int[] Of(JoinGraph graph)
    {
        var search = new LinearOrder(graph);
        int[] best = [];
        double bestCost = double.PositiveInfinity;
        for (int root = 0; root < graph.Relations.Length; root++)
        {
            int[] order = [.. search.Linearize(root, -1, 1).SelectMany(chain => chain.Relations)];
            double cost = search.CostOf(order);
            if (best.Length == 0 || cost < bestCost)
            {
                (best, bestCost) = (order, cost);
            }
        }

        return best;
    }

    /// <summary>The edges that keep the smallest part of the pairs first, as long as they close no circle
    /// (Kruskal).</summary>
    private void AddTree(JoinGraph graph)
    {
        int[] group = [.. Enumerable.Range(0, _rows.Length)];
        var edges = new List<(int From, int To, double Part)>();
        foreach (JoinEdge edge in graph.Edges)
        {
            for (ulong left = edge.Left; left != 0; left &= left - 1)
            {
                for (ulong right = edge.Right; right != 0; right &= right - 1)
                {
                    int from = BitOperations.TrailingZeroCount(left);
                    int to = BitOperations.TrailingZeroCount(right);
                    edges.Add((from, to, edge.IsCross ? 1 : graph.PartBetween(from, to)));
                }
            }
        }

        foreach ((int from, int to, double part) in edges.OrderBy(edge => edge.Part))
        {
            int joined = group[from];
            int into = group[to];
            if (joined != into)
            {
                _tree[from].Add((to, part));
                _tree[to].Add((from, part));
                group = [.. group.Select(g => g == joined ? into : g)];
            }
        }
    }

    /// <summary>The chains of a subtree in the order of their ranks; the first one begins with its root.</summary>
    private List<Chain> Linearize(int relation, int parent, double part)
    {
        List<Chain> chains = [.. _tree[relation].Where(edge => edge.Other != parent)
            .SelectMany(edge => Linearize(edge.Other, relation, edge.Part)).OrderBy(chain => chain.Rank)];
        double size = part * _rows[relation];
        var first = new Chain([relation], size, parent < 0 ? 0 : size);

        // What must come after the root but would rather come before it is tied to it.
        while (chains.Count > 0 && chains[0].Rank < first.Rank)
        {
            first = first.Followed(chains[0]);
            chains.RemoveAt(0);
        }

        chains.Insert(0, first);
        return chains;
    }

    private double CostOf(int[] order)
    {
        var seen = new HashSet<int>();
        double rows = 1;
        double cost = 0;
        foreach (int relation in order)
        {
            rows *= _rows[relation];
            foreach ((int other, double part) in _tree[relation])
            {
                rows *= seen.Contains(other) ? part : 1;
            }

            seen.Add(relation);
            cost += rows;
        }

        return cost;
    }

    /// <summary>Relations that follow each other.</summary>
    /// <param name="Relations">The relations in their order.</param>
    /// <param name="Size">By how much they multiply the rows that come in.</param>
    /// <param name="Cost">The rows that come between, for each row that comes in.</param>
    private sealed record Chain(int[] Relations, double Size, double Cost)
    {
        internal double Rank => Cost == 0 ? double.NegativeInfinity : (Size - 1) / Cost;

        internal Chain Followed(Chain next) =>
            new([.. Relations, .. next.Relations], Size * next.Size, Cost + (Size * next.Cost));
    }
}
