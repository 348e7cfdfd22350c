using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Average.</content>
public static partial class QueryableExtensions
{
    /// <summary>The average of the elements.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public static Task<double> AverageAsync(
        this IQueryable<int> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,int}})"/>
    public static Task<double> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, int>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public static Task<double> AverageAsync(
        this IQueryable<long> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,long}})"/>
    public static Task<double> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, long>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public static Task<float> AverageAsync(
        this IQueryable<float> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<float>(new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,float}})"/>
    public static Task<float> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, float>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public static Task<double> AverageAsync(
        this IQueryable<double> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double>(new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,double}})"/>
    public static Task<double> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, double>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    public static Task<decimal> AverageAsync(
        this IQueryable<decimal> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<decimal>(
            new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,decimal}})"/>
    public static Task<decimal> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, decimal>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements; nulls do not count.</summary>
    public static Task<double?> AverageAsync(
        this IQueryable<int?> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(
            new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,int?}})"/>
    public static Task<double?> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, int?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements; nulls do not count.</summary>
    public static Task<double?> AverageAsync(
        this IQueryable<long?> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(
            new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,long?}})"/>
    public static Task<double?> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, long?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements; nulls do not count.</summary>
    public static Task<float?> AverageAsync(
        this IQueryable<float?> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<float?>(new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,float?}})"/>
    public static Task<float?> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, float?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements; nulls do not count.</summary>
    public static Task<double?> AverageAsync(
        this IQueryable<double?> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<double?>(
            new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,double?}})"/>
    public static Task<double?> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, double?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);

    /// <summary>The average of the elements; nulls do not count.</summary>
    public static Task<decimal?> AverageAsync(
        this IQueryable<decimal?> source, CancellationToken cancellationToken = default)
        => QueryResults.AggregateAsync<decimal?>(
            new QueryCall(Of(source), nameof(Queryable.Average)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Average(Expression{Func{TElement,decimal?}})"/>
    public static Task<decimal?> AverageAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, decimal?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).AverageAsync(selector, cancellationToken);
}
