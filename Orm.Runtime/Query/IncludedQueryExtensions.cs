using System.Linq.Expressions;

namespace Orm;

/// <summary>Navigations behind navigations that are read with the entities of a query.</summary>
public static class IncludedQueryExtensions
{
    /// <summary>Reads a navigation of the elements of the collection that was included before.</summary>
    public static IncludedQuery<TElement, TNext> ThenInclude<TElement, TPrevious, TNext>(
        this IIncludedQuery<TElement, IEnumerable<TPrevious>> source, Expression<Func<TPrevious, TNext>> navigation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new IncludedQuery<TElement, TNext>(source.Query, nameof(ThenInclude), navigation);
    }

    /// <summary>Reads a navigation of the entity that the reference included before leads to.</summary>
    public static IncludedQuery<TElement, TNext> ThenInclude<TElement, TPrevious, TNext>(
        this IIncludedQuery<TElement, TPrevious> source, Expression<Func<TPrevious, TNext>> navigation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new IncludedQuery<TElement, TNext>(source.Query, nameof(ThenInclude), navigation);
    }
}
