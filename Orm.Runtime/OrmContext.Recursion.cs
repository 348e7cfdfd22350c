using System.Linq.Expressions;

namespace Orm;

/// <content>Recursive queries.</content>
public abstract partial class OrmContext
{
    /// <summary>
    /// The rows of a query, those that a step finds from them, those that it finds from these, until it finds no more.
    /// </summary>
    /// <param name="seed">The rows that it begins with.</param>
    /// <param name="step">From the rows of one round to those of the next.</param>
    /// <inheritdoc cref="Query{TElement}.Recursive" path="/remarks"/>
    public Query<TElement> Recursive<TElement>(
        IQueryable<TElement> seed, Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step)
        => seed.Recursive(step);

    /// <summary>
    /// The rows of a query and those that follow from them by a step, but never a row with the key of one that it
    /// follows from: a cycle ends where it closes.
    /// </summary>
    /// <param name="seed">The rows that it begins with.</param>
    /// <param name="step">From the rows of one round to those of the next.</param>
    /// <param name="key">What tells rows apart: whole numbers, strings, Guids, or objects of these.</param>
    public Query<TElement> Recursive<TElement, TKey>(
        IQueryable<TElement> seed,
        Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step,
        Expression<Func<TElement, TKey>> key)
        => seed.Recursive(step, key);
}
