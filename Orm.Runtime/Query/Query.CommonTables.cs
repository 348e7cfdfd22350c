using System.Linq.Expressions;

namespace Orm;

/// <content>Queries that stand before the statement.</content>
public partial class Query<TElement>
{
    /// <summary>
    /// The same elements, as a named query that stands before the statement (a common table expression): it is written
    /// once, however often the result is used in other queries.
    /// </summary>
    /// <param name="name">The name in the SQL; a number is added where something else has it.</param>
    public Query<TElement> AsCte(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(this, nameof(AsCte), Expression.Constant(name)) { IsShared = true };
    }

    /// <summary>
    /// The elements, those that a step finds from them, those that it finds from these, until it finds no more: a
    /// recursive common table expression.
    /// </summary>
    /// <param name="step">
    /// From the elements of one round to those of the next; it joins them once, and may not group, page or number them.
    /// </param>
    /// <remarks>
    /// What leads back to itself never ends: see <see cref="Recursive{TKey}"/>. The result has no order of its own;
    /// select a depth or a path to order by.
    /// </remarks>
    public Query<TElement> Recursive(Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step)
        => new(this, nameof(Recursive), step) { IsShared = true };

    /// <summary>
    /// The elements and those that follow from them by a step, as <see cref="Recursive"/> finds them, but never an
    /// element with the key of one that it follows from: a cycle ends where it closes.
    /// </summary>
    /// <param name="step">From the elements of one round to those of the next.</param>
    /// <param name="key">What tells elements apart: whole numbers, strings, Guids, or objects of these.</param>
    public Query<TElement> Recursive<TKey>(
        Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step, Expression<Func<TElement, TKey>> key)
        => new(this, nameof(Recursive), step, key) { IsShared = true };

    /// <summary>
    /// The elements and those that follow from them by a step, each once: an element that was found before is not
    /// followed again, so that what leads back to itself ends where the elements have nothing that grows.
    /// </summary>
    /// <param name="step">From the elements of one round to those of the next.</param>
    public Query<TElement> RecursiveDistinct(Expression<Func<IQueryable<TElement>, IQueryable<TElement>>> step)
        => new(this, nameof(RecursiveDistinct), step) { IsShared = true };
}
