using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>
/// Operators that make one query of the elements of two, or choose among equal elements. Elements are equal where all
/// their values are; null equals null. The other operand is a query of the same context, or a collection of values.
/// </content>
public partial class Query<TElement>
{
    /// <summary>The elements of both, equal ones once.</summary>
    public Query<TElement> Union(IEnumerable<TElement> other) => new(this, nameof(Union), Operand(other));

    /// <summary>
    /// The elements of this query and those of another behind them, as often as they are there. If both are ordered,
    /// so is the result.
    /// </summary>
    public Query<TElement> Concat(IEnumerable<TElement> other) => new(this, nameof(Concat), Operand(other));

    /// <summary>The elements that are in both, equal ones once.</summary>
    public Query<TElement> Intersect(IEnumerable<TElement> other) => new(this, nameof(Intersect), Operand(other));

    /// <summary>The elements that are not in the other, equal ones once.</summary>
    public Query<TElement> Except(IEnumerable<TElement> other) => new(this, nameof(Except), Operand(other));

    /// <summary>The first element of each key, of this query before those of the other.</summary>
    public Query<TElement> UnionBy<TKey>(
        IEnumerable<TElement> other, Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(UnionBy), Operand(other), keySelector);

    /// <summary>The first element of each key that is among the other's.</summary>
    public Query<TElement> IntersectBy<TKey>(
        IEnumerable<TKey> keys, Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(IntersectBy), Operand(keys), keySelector);

    /// <summary>The first element of each key that is not among the other's.</summary>
    public Query<TElement> ExceptBy<TKey>(IEnumerable<TKey> keys, Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(ExceptBy), Operand(keys), keySelector);

    /// <summary>The first element of each key, in the query's order; any of them where it has none.</summary>
    public Query<TElement> DistinctBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(DistinctBy), keySelector);

    /// <summary>The elements and a value behind them. If they are ordered, so is the result.</summary>
    public Query<TElement> Append(TElement element)
        => new(this, nameof(Append), new OperatorValue(element, typeof(TElement)));

    /// <summary>The elements and a value before them. If they are ordered, so is the result.</summary>
    public Query<TElement> Prepend(TElement element)
        => new(this, nameof(Prepend), new OperatorValue(element, typeof(TElement)));

    /// <summary>The elements as another type that each of them has: their own, its nullable form, object.</summary>
    public Query<TResult> Cast<TResult>() => new(this, nameof(Cast));

    /// <summary>The elements that are not null, as another type that each of them has.</summary>
    public Query<TResult> OfType<TResult>() => new(this, nameof(OfType));
}
