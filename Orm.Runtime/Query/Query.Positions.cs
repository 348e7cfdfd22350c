using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Elements by their position in the query's order, and by the least or greatest key.</content>
public partial class Query<TElement>
{
    /// <summary>The elements in the opposite of their order, which the query must have.</summary>
    public Query<TElement> Reverse() => new(this, nameof(Reverse));

    /// <summary>The elements at a range of positions; from the end only where the query has an order.</summary>
    /// <exception cref="QueryNotSupportedException">
    /// The range begins at a position from the end and ends at one from the start.
    /// </exception>
    public Query<TElement> Take(Range range)
        => Positions.Of(range).Aggregate(this, (query, op) => new Query<TElement>(query, op.Operator, op.Arguments));

    /// <summary>At most so many of the last elements, in their order, which the query must have.</summary>
    public Query<TElement> TakeLast(int count)
        => new(this, nameof(TakeLast), new OperatorValue(count, typeof(int)));

    /// <summary>The elements without so many of the last ones; the query must have an order.</summary>
    public Query<TElement> SkipLast(int count)
        => new(this, nameof(SkipLast), new OperatorValue(count, typeof(int)));

    /// <summary>The element at a position, from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public TElement ElementAt(int index) => ElementAt(new Index(RequirePosition(index)));

    /// <summary>The element at a position; from the end only where the query has an order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public TElement ElementAt(Index index)
        => QueryResults.Element<TElement>(Positions.ElementAt(this, nameof(ElementAt), index));

    /// <summary>The element at a position, from zero; the type's default where there is none.</summary>
    public TElement? ElementAtOrDefault(int index) => QueryResults.Element<TElement>(
        new QueryCall(this, nameof(ElementAtOrDefault), new OperatorValue(index, typeof(int))));

    /// <summary>The element at a position; the type's default where there is none.</summary>
    public TElement? ElementAtOrDefault(Index index)
        => QueryResults.Element<TElement>(Positions.ElementAt(this, nameof(ElementAtOrDefault), index));

    /// <inheritdoc cref="ElementAt(int)"/>
    public Task<TElement> ElementAtAsync(int index, CancellationToken cancellationToken = default)
        => ElementAtAsync(new Index(RequirePosition(index)), cancellationToken);

    /// <inheritdoc cref="ElementAt(Index)"/>
    public Task<TElement> ElementAtAsync(Index index, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(
            Positions.ElementAt(this, nameof(ElementAt), index), default, cancellationToken);

    /// <inheritdoc cref="ElementAtOrDefault(int)"/>
    public Task<TElement?> ElementAtOrDefaultAsync(int index, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(ElementAtOrDefault), new OperatorValue(index, typeof(int))),
            default,
            cancellationToken);

    /// <inheritdoc cref="ElementAtOrDefault(Index)"/>
    public Task<TElement?> ElementAtOrDefaultAsync(Index index, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            Positions.ElementAt(this, nameof(ElementAtOrDefault), index), default, cancellationToken);

    /// <summary>
    /// The element with the least key, the first of several in the query's order; an element without a key only where
    /// all are. Null where there are no elements and the type has null.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TElement? MinBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => QueryResults.Extreme<TElement>(new QueryCall(this, nameof(MinBy), keySelector));

    /// <summary>
    /// The element with the greatest key, the first of several in the query's order; an element without a key only
    /// where all are. Null where there are no elements and the type has null.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TElement? MaxBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => QueryResults.Extreme<TElement>(new QueryCall(this, nameof(MaxBy), keySelector));

    /// <inheritdoc cref="MinBy{TKey}"/>
    public Task<TElement?> MinByAsync<TKey>(
        Expression<Func<TElement, TKey>> keySelector, CancellationToken cancellationToken = default)
        => QueryResults.ExtremeAsync<TElement>(new QueryCall(this, nameof(MinBy), keySelector), cancellationToken);

    /// <inheritdoc cref="MaxBy{TKey}"/>
    public Task<TElement?> MaxByAsync<TKey>(
        Expression<Func<TElement, TKey>> keySelector, CancellationToken cancellationToken = default)
        => QueryResults.ExtremeAsync<TElement>(new QueryCall(this, nameof(MaxBy), keySelector), cancellationToken);

    private static int RequirePosition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return index;
    }
}
