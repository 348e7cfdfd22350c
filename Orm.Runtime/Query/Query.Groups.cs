using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Groups.</content>
public partial class Query<TElement>
{
    /// <summary>
    /// The elements in groups of equal keys. A key is a value, an object that is made of values, or an entity, which is
    /// equal to another one with its primary key; null is a key like others.
    /// </summary>
    /// <remarks>
    /// What is asked of a group afterwards becomes part of one statement: aggregates, conditions on groups and their
    /// order are SQL's own. The order of the query is the order of the elements in their group.
    /// </remarks>
    /// <param name="keySelector">The key of an element.</param>
    public Query<IGrouping<TKey, TElement>> GroupBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(GroupBy), keySelector);

    /// <summary>What the elements become, in groups of equal keys.</summary>
    /// <inheritdoc cref="GroupBy{TKey}" path="/remarks"/>
    /// <param name="keySelector">The key of an element.</param>
    /// <param name="elementSelector">What an element becomes in its group.</param>
    public Query<IGrouping<TKey, TItem>> GroupBy<TKey, TItem>(
        Expression<Func<TElement, TKey>> keySelector, Expression<Func<TElement, TItem>> elementSelector)
        => new(this, nameof(GroupBy), keySelector, elementSelector);

    /// <summary>What the groups of elements with equal keys become.</summary>
    /// <inheritdoc cref="GroupBy{TKey}" path="/remarks"/>
    /// <param name="keySelector">The key of an element.</param>
    /// <param name="resultSelector">What a key and its elements become.</param>
    public Query<TResult> GroupBy<TKey, TResult>(
        Expression<Func<TElement, TKey>> keySelector,
        Expression<Func<TKey, IEnumerable<TElement>, TResult>> resultSelector)
        => new(this, nameof(GroupBy), keySelector, resultSelector);

    /// <summary>What the groups of equal keys become.</summary>
    /// <inheritdoc cref="GroupBy{TKey}" path="/remarks"/>
    /// <param name="keySelector">The key of an element.</param>
    /// <param name="elementSelector">What an element becomes in its group.</param>
    /// <param name="resultSelector">What a key and what became of its elements become.</param>
    public Query<TResult> GroupBy<TKey, TItem, TResult>(
        Expression<Func<TElement, TKey>> keySelector,
        Expression<Func<TElement, TItem>> elementSelector,
        Expression<Func<TKey, IEnumerable<TItem>, TResult>> resultSelector)
        => new(this, nameof(GroupBy), keySelector, elementSelector, resultSelector);

    /// <summary>How many elements each key has. It is <c>GroupBy</c> with a count of each group.</summary>
    /// <param name="keySelector">The key of an element.</param>
    public Query<KeyValuePair<TKey, int>> CountBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => GroupBy(keySelector, CountByCalls.Result<TElement, TKey>());
}
