using System.Linq.Expressions;
using Orm.Linq.Expressions;

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

    /// <summary>
    /// Reads a navigation of the elements of the collection that was included before, in a way that is chosen.
    /// </summary>
    /// <param name="source">The query with what was included so far.</param>
    /// <param name="navigation">The navigation, or a part of a collection.</param>
    /// <param name="strategy">Whether it is joined or read by a statement of its own.</param>
    /// <exception cref="QueryNotSupportedException">
    /// Raised when the query is run: a join would multiply rows.
    /// </exception>
    public static IncludedQuery<TElement, TNext> ThenInclude<TElement, TPrevious, TNext>(
        this IIncludedQuery<TElement, IEnumerable<TPrevious>> source,
        Expression<Func<TPrevious, TNext>> navigation,
        IncludeStrategy strategy)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new IncludedQuery<TElement, TNext>(
            source.Query, nameof(ThenInclude), navigation, IncludeStrategies.Argument(strategy));
    }

    /// <summary>Reads a navigation of the entity that the reference included before leads to.</summary>
    public static IncludedQuery<TElement, TNext> ThenInclude<TElement, TPrevious, TNext>(
        this IIncludedQuery<TElement, TPrevious> source, Expression<Func<TPrevious, TNext>> navigation)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new IncludedQuery<TElement, TNext>(source.Query, nameof(ThenInclude), navigation);
    }

    /// <summary>
    /// Reads a navigation of the entity that the reference included before leads to, in a way that is chosen.
    /// </summary>
    /// <param name="source">The query with what was included so far.</param>
    /// <param name="navigation">The navigation, or a part of a collection.</param>
    /// <param name="strategy">Whether it is joined or read by a statement of its own.</param>
    /// <exception cref="QueryNotSupportedException">
    /// Raised when the query is run: a join would multiply rows.
    /// </exception>
    public static IncludedQuery<TElement, TNext> ThenInclude<TElement, TPrevious, TNext>(
        this IIncludedQuery<TElement, TPrevious> source,
        Expression<Func<TPrevious, TNext>> navigation,
        IncludeStrategy strategy)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new IncludedQuery<TElement, TNext>(
            source.Query, nameof(ThenInclude), navigation, IncludeStrategies.Argument(strategy));
    }
}
