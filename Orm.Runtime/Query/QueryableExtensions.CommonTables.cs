using System.Linq.Expressions;

namespace Orm;

/// <content>Queries that stand before the statement.</content>
public static partial class QueryableExtensions
{
    /// <inheritdoc cref="Query{TElement}.AsCte"/>
    public static Query<TElement> AsCte<TElement>(this IQueryable<TElement> source, string name)
        => Of(source).AsCte(name);

    /// <inheritdoc cref="Query{TElement}.Recursive"/>
    public static Query<TElement> Recursive<TElement>(
        this IQueryable<TElement> source, Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step)
        => Of(source).Recursive(step);

    /// <inheritdoc cref="Query{TElement}.Recursive{TKey}"/>
    public static Query<TElement> Recursive<TElement, TKey>(
        this IQueryable<TElement> source,
        Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step,
        Expression<Func<TElement, TKey>> key)
        => Of(source).Recursive(step, key);

    /// <inheritdoc cref="Query{TElement}.RecursiveDistinct"/>
    public static Query<TElement> RecursiveDistinct<TElement>(
        this IQueryable<TElement> source, Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step)
        => Of(source).RecursiveDistinct(step);
}
