namespace Orm.Tests.Conformance.Harness;

/// <summary>Windows over objects, for what LINQ to Objects has no operator.</summary>
internal static class WindowOracle
{
    /// <summary>An image of each row and of the rows of its partition, in their order.</summary>
    internal static IQueryable<TResult> Over<T, TKey, TResult>(
        this IQueryable<T> rows,
        Func<T, TKey> partition,
        Func<IEnumerable<T>, IEnumerable<T>> order,
        Func<T, WindowRows<T>, TResult> image)
        => rows.AsEnumerable()
            .GroupBy(partition)
            .SelectMany(group =>
            {
                var ordered = order(group).ToList();
                return ordered.Select((row, i) => image(row, new WindowRows<T>(ordered, i)));
            })
            .ToList()
            .AsQueryable();

    /// <summary>An image of each row and of all rows, in their order.</summary>
    internal static IQueryable<TResult> Over<T, TResult>(
        this IQueryable<T> rows,
        Func<IEnumerable<T>, IEnumerable<T>> order,
        Func<T, WindowRows<T>, TResult> image)
        => rows.Over(_ => 0, order, image);
}

/// <summary>The rows around one, in order.</summary>
internal sealed class WindowRows<T>(IReadOnlyList<T> all, int index)
{
    /// <summary>The rows of the partition.</summary>
    internal IReadOnlyList<T> All { get; } = all;

    /// <summary>Where the row stands.</summary>
    internal int Index { get; } = index;

    /// <summary>The rows between two distances from the row, as far as there are any.</summary>
    internal IEnumerable<T> Between(int from, int to)
        => All.Where((_, i) => i >= (long)Index + from && i <= (long)Index + to);

    /// <summary>The rows from the first to the row.</summary>
    internal IEnumerable<T> SoFar => Between(-Index, 0);

    /// <summary>The row so far away.</summary>
    internal T? At(int distance) => All.ElementAtOrDefault(Index + distance);

    /// <summary>The numbers of the groups of rows with equal keys, from zero.</summary>
    internal IEnumerable<(T Row, int Group)> Groups<TKey>(Func<T, TKey> key)
    {
        var group = -1;
        for (var i = 0; i < All.Count; i++)
        {
            if (i == 0 || !Equals(key(All[i]), key(All[i - 1])))
            {
                group++;
            }

            yield return (All[i], group);
        }
    }

    /// <summary>The rows of groups whose distance from the row's group lies between two.</summary>
    internal IEnumerable<T> GroupsBetween<TKey>(Func<T, TKey> key, int from, int to)
    {
        var groups = Groups(key).ToList();
        var own = groups[Index].Group;
        return groups.Where(row => row.Group >= (long)own + from && row.Group <= (long)own + to).Select(row => row.Row);
    }
}
