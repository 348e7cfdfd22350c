namespace Orm.Tests.Conformance.Harness;

/// <summary>Recursion over objects, round by round.</summary>
internal static class RecursionOracle
{
    /// <summary>The elements, those that follow from them, those that follow from these, and so on.</summary>
    internal static IQueryable<T> Closure<T>(this IQueryable<T> seed, Func<T, IEnumerable<T>> step)
    {
        var all = new List<T>();
        for (var round = seed.ToList(); round.Count > 0; round = [.. round.SelectMany(step)])
        {
            all.AddRange(round);
        }

        return all.AsQueryable();
    }

    /// <summary>The elements and all that can be reached from them, each once.</summary>
    internal static IQueryable<T> Reachable<T>(this IQueryable<T> seed, Func<T, IEnumerable<T>> step)
    {
        var all = new HashSet<T>();
        for (var round = seed.ToList(); round.Count > 0; round = [.. round.SelectMany(step).Distinct()])
        {
            round.RemoveAll(all.Contains);
            all.UnionWith(round);
        }

        return all.ToList().AsQueryable();
    }
}
