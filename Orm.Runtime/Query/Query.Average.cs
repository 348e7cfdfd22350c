using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Average.</content>
public partial class Query<TElement>
{
    /// <summary>The average of a number of each element.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public double Average(Expression<Func<TElement, int>> selector)
        => QueryResults.Aggregate<double>(new QueryCall(this, nameof(Average), selector));

    /// <summary>The average of a number of each element.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public double Average(Expression<Func<TElement, long>> selector)
        => QueryResults.Aggregate<double>(new QueryCall(this, nameof(Average), selector));

    /// <summary>The average of a number of each element.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public float Average(Expression<Func<TElement, float>> selector)
        => QueryResults.Aggregate<float>(new QueryCall(this, nameof(Average), selector));

    /// <summary>The average of a number of each element.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public double Average(Expression<Func<TElement, double>> selector)
        => QueryResults.Aggregate<double>(new QueryCall(this, nameof(Average), selector));

    /// <summary>The average of a number of each element.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public decimal Average(Expression<Func<TElement, decimal>> selector)
        => QueryResults.Aggregate<decimal>(new QueryCall(this, nameof(Average), selector));

    /// <summary>
    /// The average of a number of each element; nulls do not count, and there is no value where nothing else is left.
    /// </summary>
    public double? Average(Expression<Func<TElement, int?>> selector)
        => QueryResults.Aggregate<double?>(new QueryCall(this, nameof(Average), selector));

    /// <summary>
    /// The average of a number of each element; nulls do not count, and there is no value where nothing else is left.
    /// </summary>
    public double? Average(Expression<Func<TElement, long?>> selector)
        => QueryResults.Aggregate<double?>(new QueryCall(this, nameof(Average), selector));

    /// <summary>
    /// The average of a number of each element; nulls do not count, and there is no value where nothing else is left.
    /// </summary>
    public float? Average(Expression<Func<TElement, float?>> selector)
        => QueryResults.Aggregate<float?>(new QueryCall(this, nameof(Average), selector));

    /// <summary>
    /// The average of a number of each element; nulls do not count, and there is no value where nothing else is left.
    /// </summary>
    public double? Average(Expression<Func<TElement, double?>> selector)
        => QueryResults.Aggregate<double?>(new QueryCall(this, nameof(Average), selector));

    /// <summary>
    /// The average of a number of each element; nulls do not count, and there is no value where nothing else is left.
    /// </summary>
    public decimal? Average(Expression<Func<TElement, decimal?>> selector)
        => QueryResults.Aggregate<decimal?>(new QueryCall(this, nameof(Average), selector));

    /// <inheritdoc cref="Average(Expression{Func{TElement,int}})"/>
    public Task<double> AverageAsync(
        Expression<Func<TElement, int>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,long}})"/>
    public Task<double> AverageAsync(
        Expression<Func<TElement, long>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,float}})"/>
    public Task<float> AverageAsync(
        Expression<Func<TElement, float>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<float>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,double}})"/>
    public Task<double> AverageAsync(
        Expression<Func<TElement, double>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,decimal}})"/>
    public Task<decimal> AverageAsync(
        Expression<Func<TElement, decimal>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<decimal>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,int?}})"/>
    public Task<double?> AverageAsync(
        Expression<Func<TElement, int?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,long?}})"/>
    public Task<double?> AverageAsync(
        Expression<Func<TElement, long?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,float?}})"/>
    public Task<float?> AverageAsync(
        Expression<Func<TElement, float?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<float?>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,double?}})"/>
    public Task<double?> AverageAsync(
        Expression<Func<TElement, double?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(new QueryCall(this, nameof(Average), selector), cancellationToken);

    /// <inheritdoc cref="Average(Expression{Func{TElement,decimal?}})"/>
    public Task<decimal?> AverageAsync(
        Expression<Func<TElement, decimal?>> selector, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<decimal?>(new QueryCall(this, nameof(Average), selector), cancellationToken);
}
