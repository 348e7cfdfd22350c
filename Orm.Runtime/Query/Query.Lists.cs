using Orm.Linq.Expressions;

namespace Orm;

/// <content>Terminals that read all elements.</content>
public partial class Query<TElement>
{
    /// <summary>Reads all elements.</summary>
    /// <exception cref="QueryNotSupportedException">A part of the query has no translation.</exception>
    /// <exception cref="DatabaseException">The database refuses or fails the statement.</exception>
    /// <exception cref="RowReadException">A column cannot be read as the type it should have.</exception>
    public List<TElement> ToList() => QueryRun<TElement>.Of(new QueryCall(this)).ReadAll();

    /// <inheritdoc cref="ToList"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<List<TElement>> ToListAsync(CancellationToken cancellationToken = default)
        => QueryRun<TElement>.Of(new QueryCall(this)).ReadAllAsync(cancellationToken).AsTask();

    /// <inheritdoc cref="ToList"/>
    public TElement[] ToArray() => [.. ToList()];

    /// <inheritdoc cref="ToListAsync"/>
    public async Task<TElement[]> ToArrayAsync(CancellationToken cancellationToken = default)
        => [.. await ToListAsync(cancellationToken).ConfigureAwait(false)];

    /// <summary>Reads all elements into a set.</summary>
    public HashSet<TElement> ToHashSet(IEqualityComparer<TElement>? comparer = null) => new(ToList(), comparer);

    /// <inheritdoc cref="ToHashSet"/>
    public async Task<HashSet<TElement>> ToHashSetAsync(
        IEqualityComparer<TElement>? comparer = null, CancellationToken cancellationToken = default)
        => new(await ToListAsync(cancellationToken).ConfigureAwait(false), comparer);

    /// <summary>Reads all elements into a dictionary.</summary>
    /// <exception cref="ArgumentException">Two elements have the same key.</exception>
    public Dictionary<TKey, TElement> ToDictionary<TKey>(
        Func<TElement, TKey> keySelector, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
        => ToList().ToDictionary(keySelector, comparer);

    /// <inheritdoc cref="ToDictionary{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(
        Func<TElement, TKey> keySelector, Func<TElement, TValue> valueSelector,
            IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
        => ToList().ToDictionary(keySelector, valueSelector, comparer);

    /// <summary>Reads all elements into lists by key; the rows come ungrouped, in the order of the query.</summary>
    public ILookup<TKey, TElement> ToLookup<TKey>(
        Func<TElement, TKey> keySelector, IEqualityComparer<TKey>? comparer = null)
        => ToList().ToLookup(keySelector, comparer);

    /// <inheritdoc cref="ToLookup{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public ILookup<TKey, TValue> ToLookup<TKey, TValue>(
        Func<TElement, TKey> keySelector, Func<TElement, TValue> valueSelector,
            IEqualityComparer<TKey>? comparer = null)
        => ToList().ToLookup(keySelector, valueSelector, comparer);

    /// <inheritdoc cref="ToLookup{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public async Task<ILookup<TKey, TElement>> ToLookupAsync<TKey>(
        Func<TElement, TKey> keySelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        => (await ToListAsync(cancellationToken).ConfigureAwait(false)).ToLookup(keySelector, comparer);

    /// <inheritdoc cref="ToLookup{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public async Task<ILookup<TKey, TValue>> ToLookupAsync<TKey, TValue>(
        Func<TElement, TKey> keySelector,
        Func<TElement, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        => (await ToListAsync(cancellationToken).ConfigureAwait(false)).ToLookup(
            keySelector, valueSelector, comparer);

    /// <inheritdoc cref="ToDictionary{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public async Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TKey>(
        Func<TElement, TKey> keySelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => (await ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(keySelector, comparer);

    /// <inheritdoc cref="ToDictionary{TKey}(Func{TElement,TKey},IEqualityComparer{TKey})"/>
    public async Task<Dictionary<TKey, TValue>> ToDictionaryAsync<TKey, TValue>(
        Func<TElement, TKey> keySelector,
        Func<TElement, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        CancellationToken cancellationToken = default)
        where TKey : notnull
        => (await ToListAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(
            keySelector, valueSelector, comparer);
}
