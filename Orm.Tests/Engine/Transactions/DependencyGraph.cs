namespace Orm.Tests.Engine.Transactions;

/// <summary>Which transactions come after which.</summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<HistoryTransaction, HashSet<HistoryTransaction>> _after =
        new(ReferenceEqualityComparer.Instance);

    internal void Add(HistoryTransaction first, HistoryTransaction second)
    {
        if (first != second)
        {
            After(first).Add(second);
        }
    }

    /// <summary>The edges of both.</summary>
    internal DependencyGraph With(DependencyGraph other)
    {
        var both = new DependencyGraph();
        foreach (var (first, after) in _after.Concat(other._after))
        {
            both.After(first).UnionWith(after);
        }

        return both;
    }

    /// <summary>An edge for each path of an edge of this one and one of another.</summary>
    internal DependencyGraph Followed(DependencyGraph other)
    {
        var paths = new DependencyGraph();
        foreach (var (first, after) in _after)
        {
            foreach (var last in after.Where(other._after.ContainsKey).SelectMany(middle => other._after[middle]))
            {
                // A path that comes back to where it began is a circle, too.
                paths.After(first).Add(last);
            }
        }

        return paths;
    }

    /// <summary>The transactions of a circle, or null when there is none.</summary>
    internal string? FindCircle()
    {
        var state = new Dictionary<HistoryTransaction, bool>(ReferenceEqualityComparer.Instance);
        var path = new List<HistoryTransaction>();
        return _after.Keys.Select(start => Visit(start, state, path)).FirstOrDefault(circle => circle is not null);
    }

    private HashSet<HistoryTransaction> After(HistoryTransaction first)
    {
        if (!_after.TryGetValue(first, out var after))
        {
            _after.Add(first, after = new(ReferenceEqualityComparer.Instance));
        }

        return after;
    }

    private string? Visit(
        HistoryTransaction transaction, Dictionary<HistoryTransaction, bool> done, List<HistoryTransaction> path)
    {
        if (done.TryGetValue(transaction, out bool isDone))
        {
            return isDone
                ? null
                : "a circle: " + string.Join(" -> ", path.SkipWhile(t => t != transaction).Select(t => t.Number));
        }

        done[transaction] = false;
        path.Add(transaction);
        foreach (var next in _after.GetValueOrDefault(transaction) ?? [])
        {
            if (Visit(next, done, path) is { } circle)
            {
                return circle;
            }
        }

        path.RemoveAt(path.Count - 1);
        done[transaction] = true;
        return null;
    }
}
