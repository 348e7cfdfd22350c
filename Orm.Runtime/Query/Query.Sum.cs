using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Sum.</content>
public partial class Query<TElement>
{
    /// <summary>The sum of a number of each element; zero where there are none.</summary>
    public int Sum(Expression<Func<TElement, int>> selector)
        => QueryResults.Scalar<int>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none.</summary>
    public long Sum(Expression<Func<TElement, long>> selector)
        => QueryResults.Scalar<long>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none.</summary>
    public float Sum(Expression<Func<TElement, float>> selector)
        => QueryResults.Scalar<float>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none.</summary>
    public double Sum(Expression<Func<TElement, double>> selector)
        => QueryResults.Scalar<double>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none.</summary>
    public decimal Sum(Expression<Func<TElement, decimal>> selector)
        => QueryResults.Scalar<decimal>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none; nulls do not count.</summary>
    public int? Sum(Expression<Func<TElement, int?>> selector)
        => QueryResults.Scalar<int?>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none; nulls do not count.</summary>
    public long? Sum(Expression<Func<TElement, long?>> selector)
        => QueryResults.Scalar<long?>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none; nulls do not count.</summary>
    public float? Sum(Expression<Func<TElement, float?>> selector)
        => QueryResults.Scalar<float?>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none; nulls do not count.</summary>
    public double? Sum(Expression<Func<TElement, double?>> selector)
        => QueryResults.Scalar<double?>(new QueryCall(this, nameof(Sum), selector));

    /// <summary>The sum of a number of each element; zero where there are none; nulls do not count.</summary>
    public decimal? Sum(Expression<Func<TElement, decimal?>> selector)
        => QueryResults.Scalar<decimal?>(new QueryCall(this, nameof(Sum), selector));

    /// <inheritdoc cref="Sum(Expression{Func{TElement,int}})"/>
    public Task<int> SumAsync(
        Expression<Func<TElement, int>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,long}})"/>
    public Task<long> SumAsync(
        Expression<Func<TElement, long>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,float}})"/>
    public Task<float> SumAsync(
        Expression<Func<TElement, float>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<float>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,double}})"/>
    public Task<double> SumAsync(
        Expression<Func<TElement, double>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<double>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,decimal}})"/>
    public Task<decimal> SumAsync(
        Expression<Func<TElement, decimal>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<decimal>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,int?}})"/>
    public Task<int?> SumAsync(
        Expression<Func<TElement, int?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int?>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,long?}})"/>
    public Task<long?> SumAsync(
        Expression<Func<TElement, long?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long?>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,float?}})"/>
    public Task<float?> SumAsync(
        Expression<Func<TElement, float?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<float?>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,double?}})"/>
    public Task<double?> SumAsync(
        Expression<Func<TElement, double?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<double?>(new QueryCall(this, nameof(Sum), selector), cancellationToken);

    /// <inheritdoc cref="Sum(Expression{Func{TElement,decimal?}})"/>
    public Task<decimal?> SumAsync(
        Expression<Func<TElement, decimal?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<decimal?>(new QueryCall(this, nameof(Sum), selector), cancellationToken);
}
