using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Min and Max.</content>
public partial class Query<TElement>
{
    /// <summary>The least element; nulls do not count.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TElement? Min() => QueryResults.Aggregate<TElement>(new QueryCall(this, nameof(Min)));

    /// <summary>The least of a value of each element; nulls do not count.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TResult? Min<TResult>(Expression<Func<TElement, TResult>> selector)
        => QueryResults.Aggregate<TResult>(new QueryCall(this, nameof(Min), selector));

    /// <summary>The greatest element; nulls do not count.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TElement? Max() => QueryResults.Aggregate<TElement>(new QueryCall(this, nameof(Max)));

    /// <summary>The greatest of a value of each element; nulls do not count.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, and the type has no null.</exception>
    public TResult? Max<TResult>(Expression<Func<TElement, TResult>> selector)
        => QueryResults.Aggregate<TResult>(new QueryCall(this, nameof(Max), selector));

    /// <inheritdoc cref="Min()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement?> MinAsync(CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<TElement>(new QueryCall(this, nameof(Min)), cancellationToken);

    /// <inheritdoc cref="Min{TResult}(Expression{Func{TElement,TResult}})"/>
    public Task<TResult?> MinAsync<TResult>(
        Expression<Func<TElement, TResult>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<TResult>(new QueryCall(this, nameof(Min), selector), cancellationToken);

    /// <inheritdoc cref="Max()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement?> MaxAsync(CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<TElement>(new QueryCall(this, nameof(Max)), cancellationToken);

    /// <inheritdoc cref="Max{TResult}(Expression{Func{TElement,TResult}})"/>
    public Task<TResult?> MaxAsync<TResult>(
        Expression<Func<TElement, TResult>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<TResult>(new QueryCall(this, nameof(Max), selector), cancellationToken);
}
