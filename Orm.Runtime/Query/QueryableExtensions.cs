namespace Orm;

/// <summary>
/// The asynchronous terminals for code that only knows <see cref="IQueryable{T}"/>. The sequence must be a query of a
/// context.
/// </summary>
public static partial class QueryableExtensions
{
    /// <inheritdoc cref="Query{TElement}.ToListAsync"/>
    public static Task<List<TElement>> ToListAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).ToListAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.ToArrayAsync"/>
    public static Task<TElement[]> ToArrayAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).ToArrayAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.ToHashSetAsync"/>
    public static Task<HashSet<TElement>> ToHashSetAsync<TElement>(
        this IQueryable<TElement> source,
        IEqualityComparer<TElement>? comparer = null,
        CancellationToken cancellationToken = default)
        => Of(source).ToHashSetAsync(comparer, cancellationToken);

    /// <summary>Reads all elements into a dictionary.</summary>
    /// <exception cref="ArgumentException">Two elements have the same key.</exception>
    public static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TElement, TKey>(
        this IQueryable<TElement> source,
        Func<TElement, TKey> keySelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => Of(source).ToDictionaryAsync(keySelector, comparer, cancellationToken);

    /// <summary>Reads all elements into a dictionary.</summary>
    /// <exception cref="ArgumentException">Two elements have the same key.</exception>
    public static Task<Dictionary<TKey, TValue>> ToDictionaryAsync<TElement, TKey, TValue>(
        this IQueryable<TElement> source,
        Func<TElement, TKey> keySelector,
        Func<TElement, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => Of(source).ToDictionaryAsync(keySelector, valueSelector, comparer, cancellationToken);

    /// <summary>Reads all elements into lists by key; the rows come ungrouped, in the order of the query.</summary>
    public static Task<ILookup<TKey, TElement>> ToLookupAsync<TElement, TKey>(
        this IQueryable<TElement> source,
        Func<TElement, TKey> keySelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        => Of(source).ToLookupAsync(keySelector, comparer, cancellationToken);

    /// <summary>Reads all elements into lists by key; the rows come ungrouped, in the order of the query.</summary>
    public static Task<ILookup<TKey, TValue>> ToLookupAsync<TElement, TKey, TValue>(
        this IQueryable<TElement> source,
        Func<TElement, TKey> keySelector,
        Func<TElement, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        => Of(source).ToLookupAsync(keySelector, valueSelector, comparer, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.AsAsyncEnumerable"/>
    public static IAsyncEnumerable<TElement> AsAsyncEnumerable<TElement>(this IQueryable<TElement> source)
        => Of(source).AsAsyncEnumerable();

    /// <summary>The query behind a sequence.</summary>
    private static Query<TElement> Of<TElement>(IQueryable<TElement> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as Query<TElement> ?? throw new ArgumentException(
            "The sequence is no query of a context: it has nothing to wait for. Use the synchronous method.",
            nameof(source));
    }
}
