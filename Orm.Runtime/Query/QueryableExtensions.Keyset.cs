namespace Orm;

/// <content>Pages that begin where the last one ended.</content>
public static partial class QueryableExtensions
{
    /// <inheritdoc cref="OrderedQuery{TElement}.After(TElement)"/>
    public static Query<TElement> After<TElement>(this IOrderedQueryable<TElement> source, TElement row)
        => Ordered(source).After(row);

    /// <inheritdoc cref="OrderedQuery{TElement}.After(object[])"/>
    public static Query<TElement> After<TElement>(this IOrderedQueryable<TElement> source, params object?[] keys)
        => Ordered(source).After(keys);

    /// <inheritdoc cref="OrderedQuery{TElement}.Before(TElement)"/>
    public static Query<TElement> Before<TElement>(this IOrderedQueryable<TElement> source, TElement row)
        => Ordered(source).Before(row);

    /// <inheritdoc cref="OrderedQuery{TElement}.Before(object[])"/>
    public static Query<TElement> Before<TElement>(this IOrderedQueryable<TElement> source, params object?[] keys)
        => Ordered(source).Before(keys);

    private static OrderedQuery<TElement> Ordered<TElement>(IOrderedQueryable<TElement> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as OrderedQuery<TElement> ?? throw new ArgumentException(
            "The sequence is no query of a context. Skip elements of a collection with SkipWhile.", nameof(source));
    }
}
