using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Whether there are elements, and how many.</content>
public partial class Query<TElement>
{
    /// <summary>Whether there are elements.</summary>
    public bool Any() => QueryResults.Scalar<bool>(new QueryCall(this, nameof(Any)));

    /// <summary>Whether an element fulfils a condition.</summary>
    public bool Any(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Scalar<bool>(new QueryCall(this, nameof(Any), predicate));

    /// <summary>Whether every element fulfils a condition.</summary>
    public bool All(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Scalar<bool>(new QueryCall(this, nameof(All), predicate));

    /// <summary>Whether a value is among the elements.</summary>
    public bool Contains(TElement item)
        => QueryResults.Scalar<bool>(
            new QueryCall(this, nameof(Contains), new OperatorValue(item, typeof(TElement))));

    /// <summary>How many elements there are.</summary>
    public int Count() => QueryResults.Scalar<int>(new QueryCall(this, nameof(Count)));

    /// <summary>How many elements fulfil a condition.</summary>
    public int Count(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Scalar<int>(new QueryCall(this, nameof(Count), predicate));

    /// <summary>How many elements there are.</summary>
    public long LongCount() => QueryResults.Scalar<long>(new QueryCall(this, nameof(LongCount)));

    /// <summary>How many elements fulfil a condition.</summary>
    public long LongCount(Expression<Func<TElement, bool>> predicate)
        => QueryResults.Scalar<long>(new QueryCall(this, nameof(LongCount), predicate));

    /// <inheritdoc cref="Any()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<bool>(new QueryCall(this, nameof(Any)), cancellationToken);

    /// <inheritdoc cref="Any(Expression{Func{TElement,bool}})"/>
    public Task<bool> AnyAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<bool>(new QueryCall(this, nameof(Any), predicate), cancellationToken);

    /// <inheritdoc cref="All"/>
    public Task<bool> AllAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<bool>(new QueryCall(this, nameof(All), predicate), cancellationToken);

    /// <inheritdoc cref="Contains"/>
    public Task<bool> ContainsAsync(TElement item, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<bool>(
            new QueryCall(this, nameof(Contains), new OperatorValue(item, typeof(TElement))), cancellationToken);

    /// <inheritdoc cref="Count()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<int> CountAsync(CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int>(new QueryCall(this, nameof(Count)), cancellationToken);

    /// <inheritdoc cref="Count(Expression{Func{TElement,bool}})"/>
    public Task<int> CountAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int>(new QueryCall(this, nameof(Count), predicate), cancellationToken);

    /// <inheritdoc cref="LongCount()"/>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<long> LongCountAsync(CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long>(new QueryCall(this, nameof(LongCount)), cancellationToken);

    /// <inheritdoc cref="LongCount(Expression{Func{TElement,bool}})"/>
    public Task<long> LongCountAsync(
        Expression<Func<TElement, bool>> predicate, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long>(new QueryCall(this, nameof(LongCount), predicate), cancellationToken);
}
