using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>First.</content>
public partial class Query<TElement>
{
    /// <summary>The first element.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TElement First() => QueryResults.Element<TElement>(new QueryCall(this, nameof(First)));

    /// <summary>The first element that fulfils a condition.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public TElement First(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(First), predicate));

    /// <summary>The first element, or the type's default where there is none.</summary>
    public TElement? FirstOrDefault()
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(FirstOrDefault)));

    /// <summary>The first element that fulfils a condition, or the type's default where there is none.</summary>
    public TElement? FirstOrDefault(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Element<TElement>(new QueryCall(this, nameof(FirstOrDefault), predicate));

    /// <summary>The first element, or another value where there is none.</summary>
    public TElement FirstOrDefault(TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(FirstOrDefault)), defaultValue);

    /// <summary>The first element that fulfils a condition, or another value where there is none.</summary>
    public TElement FirstOrDefault(Expression<Func<TElement, bool>> predicate, TElement defaultValue)
        => QueryResults.Element(new QueryCall(this, nameof(FirstOrDefault), predicate), defaultValue);

    /// <inheritdoc cref="First()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement> FirstAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(new QueryCall(this, nameof(First)), default, cancellationToken);

    /// <inheritdoc cref="First(Expression{Func{TElement,bool}})"/>
    public Task<TElement> FirstAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement>(
            new QueryCall(this, nameof(First), predicate), default, cancellationToken);

    /// <inheritdoc cref="FirstOrDefault()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<TElement?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(FirstOrDefault)), default, cancellationToken);

    /// <inheritdoc cref="FirstOrDefault(Expression{Func{TElement,bool}})"/>
    public Task<TElement?> FirstOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync<TElement?>(
            new QueryCall(this, nameof(FirstOrDefault), predicate), default, cancellationToken);

    /// <inheritdoc cref="FirstOrDefault(TElement)"/>
    public Task<TElement> FirstOrDefaultAsync(TElement defaultValue, CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(new QueryCall(this, nameof(FirstOrDefault)), defaultValue, cancellationToken)!;

    /// <inheritdoc cref="FirstOrDefault(Expression{Func{TElement,bool}},TElement)"/>
    public Task<TElement> FirstOrDefaultAsync(
        Expression<Func<TElement, bool>> predicate,
        TElement defaultValue,
        CancellationToken cancellationToken = default)
        => QueryResults.ElementAsync(
            new QueryCall(this, nameof(FirstOrDefault), predicate), defaultValue, cancellationToken)!;
}
