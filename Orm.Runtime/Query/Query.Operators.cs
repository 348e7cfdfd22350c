using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Operators that make another query.</content>
public partial class Query<TElement>
{
    /// <summary>The elements that fulfil a condition.</summary>
    public Query<TElement> Where(Expression<Func<TElement, bool>> predicate) => new(this, nameof(Where), predicate);

    /// <summary>
    /// What each element becomes: an entity, a value, an anonymous object, anything that a constructor and an
    /// initialiser make.
    /// </summary>
    public Query<TResult> Select<TResult>(Expression<Func<TElement, TResult>> selector)
        => new(this, nameof(Select), selector);

    /// <summary>The elements in the order of a key. Elements with equal keys keep the order that they had.</summary>
    public OrderedQuery<TElement> OrderBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(OrderBy), keySelector);

    /// <summary>The elements in the opposite order of a key.</summary>
    public OrderedQuery<TElement> OrderByDescending<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(OrderByDescending), keySelector);

    /// <summary>The elements in their own order.</summary>
    public OrderedQuery<TElement> Order() => new(this, nameof(Order));

    /// <summary>The elements in the opposite of their own order.</summary>
    public OrderedQuery<TElement> OrderDescending() => new(this, nameof(OrderDescending));

    /// <summary>At most so many elements.</summary>
    public Query<TElement> Take(int count) => new(this, nameof(Take), new OperatorValue(count, typeof(int)));

    /// <summary>The elements behind the first ones.</summary>
    /// <param name="count">How many are left out.</param>
    public Query<TElement> Skip(int count) => new(this, nameof(Skip), new OperatorValue(count, typeof(int)));

    /// <summary>Equal elements once.</summary>
    public Query<TElement> Distinct() => new(this, nameof(Distinct));
}
