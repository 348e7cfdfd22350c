namespace Orm.Tests.Conformance.Harness;

/// <summary>Pages over objects, for which the row that a page begins behind is found by its place.</summary>
internal static class KeysetOracle
{
    /// <summary>The elements behind the one that fulfils a condition.</summary>
    internal static IQueryable<T> Behind<T>(this IQueryable<T> ordered, Func<T, bool> isPlace)
        => ordered.ToList().SkipWhile(row => !isPlace(row)).Skip(1).ToList().AsQueryable();

    /// <summary>The elements before the one that fulfils a condition.</summary>
    internal static IQueryable<T> Ahead<T>(this IQueryable<T> ordered, Func<T, bool> isPlace)
        => ordered.ToList().TakeWhile(row => !isPlace(row)).ToList().AsQueryable();
}
