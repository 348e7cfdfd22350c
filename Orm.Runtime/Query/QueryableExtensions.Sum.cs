using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Sum.</content>
public static partial class QueryableExtensions
{
    /// <summary>The sum of the elements; zero where there are none.</summary>
    public static Task<int> SumAsync(
        this IQueryable<int> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,int}})"/>
    public static Task<int> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, int>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none.</summary>
    public static Task<long> SumAsync(
        this IQueryable<long> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,long}})"/>
    public static Task<long> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, long>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none.</summary>
    public static Task<float> SumAsync(
        this IQueryable<float> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<float>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,float}})"/>
    public static Task<float> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, float>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none.</summary>
    public static Task<double> SumAsync(
        this IQueryable<double> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<double>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,double}})"/>
    public static Task<double> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, double>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none.</summary>
    public static Task<decimal> SumAsync(
        this IQueryable<decimal> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<decimal>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,decimal}})"/>
    public static Task<decimal> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, decimal>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none; nulls do not count.</summary>
    public static Task<int?> SumAsync(
        this IQueryable<int?> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<int?>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,int?}})"/>
    public static Task<int?> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, int?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none; nulls do not count.</summary>
    public static Task<long?> SumAsync(
        this IQueryable<long?> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<long?>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,long?}})"/>
    public static Task<long?> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, long?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none; nulls do not count.</summary>
    public static Task<float?> SumAsync(
        this IQueryable<float?> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<float?>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,float?}})"/>
    public static Task<float?> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, float?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none; nulls do not count.</summary>
    public static Task<double?> SumAsync(
        this IQueryable<double?> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<double?>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,double?}})"/>
    public static Task<double?> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, double?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);

    /// <summary>The sum of the elements; zero where there are none; nulls do not count.</summary>
    public static Task<decimal?> SumAsync(
        this IQueryable<decimal?> source, CancellationToken cancellationToken = default)
        => QueryResults.ScalarAsync<decimal?>(new QueryCall(Of(source), nameof(Queryable.Sum)), cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Sum(Expression{Func{TElement,decimal?}})"/>
    public static Task<decimal?> SumAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, decimal?>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).SumAsync(selector, cancellationToken);
}
