using System.Linq.Expressions;

namespace Orm;

/// <content>Terminals that end in one element or a truth value or a number of elements.</content>
public static partial class QueryableExtensions
{
    /// <inheritdoc cref="Query{TElement}.First()"/>
    public static Task<TElement> FirstAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).FirstAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.First(Expression{Func{TElement,bool}})"/>
    public static Task<TElement> FirstAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).FirstAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.FirstOrDefault()"/>
    public static Task<TElement?> FirstOrDefaultAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.FirstOrDefault(Expression{Func{TElement,bool}})"/>
    public static Task<TElement?> FirstOrDefaultAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).FirstOrDefaultAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Single()"/>
    public static Task<TElement> SingleAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).SingleAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Single(Expression{Func{TElement,bool}})"/>
    public static Task<TElement> SingleAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).SingleAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.SingleOrDefault()"/>
    public static Task<TElement?> SingleOrDefaultAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.SingleOrDefault(Expression{Func{TElement,bool}})"/>
    public static Task<TElement?> SingleOrDefaultAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).SingleOrDefaultAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Last()"/>
    public static Task<TElement> LastAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).LastAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Last(Expression{Func{TElement,bool}})"/>
    public static Task<TElement> LastAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).LastAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.LastOrDefault()"/>
    public static Task<TElement?> LastOrDefaultAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).LastOrDefaultAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.LastOrDefault(Expression{Func{TElement,bool}})"/>
    public static Task<TElement?> LastOrDefaultAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).LastOrDefaultAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Any()"/>
    public static Task<bool> AnyAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).AnyAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Any(Expression{Func{TElement,bool}})"/>
    public static Task<bool> AnyAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).AnyAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Count()"/>
    public static Task<int> CountAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).CountAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Count(Expression{Func{TElement,bool}})"/>
    public static Task<int> CountAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).CountAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.LongCount()"/>
    public static Task<long> LongCountAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).LongCountAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.LongCount(Expression{Func{TElement,bool}})"/>
    public static Task<long> LongCountAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).LongCountAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.All"/>
    public static Task<bool> AllAsync<TElement>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, bool>> predicate,
        CancellationToken cancellationToken = default)
        => Of(source).AllAsync(predicate, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Contains"/>
    public static Task<bool> ContainsAsync<TElement>(
        this IQueryable<TElement> source, TElement item, CancellationToken cancellationToken = default)
        => Of(source).ContainsAsync(item, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Min()"/>
    public static Task<TElement?> MinAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).MinAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Max()"/>
    public static Task<TElement?> MaxAsync<TElement>(
        this IQueryable<TElement> source, CancellationToken cancellationToken = default)
        => Of(source).MaxAsync(cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Min{TResult}"/>
    public static Task<TResult?> MinAsync<TElement, TResult>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, TResult>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).MinAsync(selector, cancellationToken);

    /// <inheritdoc cref="Query{TElement}.Max{TResult}"/>
    public static Task<TResult?> MaxAsync<TElement, TResult>(
        this IQueryable<TElement> source,
        Expression<Func<TElement, TResult>> selector,
        CancellationToken cancellationToken = default)
        => Of(source).MaxAsync(selector, cancellationToken);
}
