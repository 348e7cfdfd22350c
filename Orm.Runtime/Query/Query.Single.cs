using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Single.</content>
public partial class Query<TElement>
{
    /// <summary>The only element.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public TElement Single() => QueryResults.Element<TElement>(new QueryCall(this, nameof(Single)));

    /// <summary>The only element that fulfils a condition.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public TElement Single(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(Single), predicate));

    /// <summary>The only element, or the type's default where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public TElement? SingleOrDefault()
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(SingleOrDefault)));

    /// <summary>The only element that fulfils a condition, or the type's default where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public TElement? SingleOrDefault(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(SingleOrDefault), predicate));

    /// <summary>The only element, or another value where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public TElement SingleOrDefault(TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(SingleOrDefault)), defaultValue);

    /// <summary>The only element that fulfils a condition, or another value where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public TElement SingleOrDefault(Expression<Func<TElement, bool>> predicate, TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(SingleOrDefault), predicate), defaultValue);

    /// <inheritdoc cref="Single()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement> SingleAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(new QueryCall(this, nameof(Single)), default, cancellationToken);

    /// <inheritdoc cref="Single(Expression{Func{TElement,bool}})"/>
    public Task<TElement> SingleAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(
            new QueryCall(this, nameof(Single), predicate), default, cancellationToken);

    /// <inheritdoc cref="SingleOrDefault()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(SingleOrDefault)), default, cancellationToken);

    /// <inheritdoc cref="SingleOrDefault(Expression{Func{TElement,bool}})"/>
    public Task<TElement?> SingleOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(SingleOrDefault), predicate), default, cancellationToken);

    /// <inheritdoc cref="SingleOrDefault(TElement)"/>
    public Task<TElement> SingleOrDefaultAsync(TElement defaultValue, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(new QueryCall(this, nameof(SingleOrDefault)), defaultValue, cancellationToken)!;

    /// <inheritdoc cref="SingleOrDefault(Expression{Func{TElement,bool}},TElement)"/>
    public Task<TElement> SingleOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate,
        TElement defaultValue,
        CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(
            new QueryCall(this, nameof(SingleOrDefault), predicate), defaultValue, cancellationToken)!;
}
