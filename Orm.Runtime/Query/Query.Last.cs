using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Last.</content>
public partial class Query<TElement>
{
    /// <summary>The last element; the query must have an order.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TElement Last() => QueryResults.Element<TElement>(new QueryCall(this, nameof(Last)));

    /// <summary>The last element; the query must have an order that fulfils a condition.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TElement Last(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(Last), predicate));

    /// <summary>The last element; the query must have an order, or the type's default where there is none.</summary>
    public TElement? LastOrDefault()
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(LastOrDefault)));

    /// <summary>
    /// The last element; the query must have an order that fulfils a condition, or the type's default where there is
    /// none.
    /// </summary>
    public TElement? LastOrDefault(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(LastOrDefault), predicate));

    /// <summary>The last element; the query must have an order, or another value where there is none.</summary>
    public TElement LastOrDefault(TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(LastOrDefault)), defaultValue);

    /// <summary>
    /// The last element; the query must have an order that fulfils a condition, or another value where there is none.
    /// </summary>
    public TElement LastOrDefault(Expression<Func<TElement, bool>> predicate, TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(LastOrDefault), predicate), defaultValue);

    /// <inheritdoc cref="Last()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement> LastAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(new QueryCall(this, nameof(Last)), default, cancellationToken);

    /// <inheritdoc cref="Last(Expression{Func{TElement,bool}})"/>
    public Task<TElement> LastAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(
            new QueryCall(this, nameof(Last), predicate), default, cancellationToken);

    /// <inheritdoc cref="LastOrDefault()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement?> LastOrDefaultAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(LastOrDefault)), default, cancellationToken);

    /// <inheritdoc cref="LastOrDefault(Expression{Func{TElement,bool}})"/>
    public Task<TElement?> LastOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(LastOrDefault), predicate), default, cancellationToken);

    /// <inheritdoc cref="LastOrDefault(TElement)"/>
    public Task<TElement> LastOrDefaultAsync(TElement defaultValue, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(new QueryCall(this, nameof(LastOrDefault)), defaultValue, cancellationToken)!;

    /// <inheritdoc cref="LastOrDefault(Expression{Func{TElement,bool}},TElement)"/>
    public Task<TElement> LastOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate,
        TElement defaultValue,
        CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(
            new QueryCall(this, nameof(LastOrDefault), predicate), defaultValue, cancellationToken)!;
}
