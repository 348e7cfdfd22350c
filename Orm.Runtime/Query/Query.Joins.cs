using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Operators that combine the elements of two queries.</content>
public partial class Query<TElement>
{
    /// <summary>
    /// What a selector makes of each pair of an element and an element of another query with an equal key. A key that
    /// is null matches nothing; inside of a composite key, null matches null.
    /// </summary>
    /// <param name="inner">The other query: of the same context.</param>
    /// <param name="outerKeySelector">The key of an element: a value, an anonymous object, an entity.</param>
    /// <param name="innerKeySelector">The key of an element of the other query.</param>
    /// <param name="resultSelector">What a pair becomes.</param>
    public Query<TResult> Join<TInner, TKey, TResult>(
        IEnumerable<TInner> inner,
        Expression<Func<TElement, TKey>> outerKeySelector,
        Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TElement, TInner, TResult>> resultSelector)
        => new(this, nameof(Join), Joined(inner, outerKeySelector, innerKeySelector, resultSelector));

    /// <summary>
    /// Like <see cref="Join{TInner,TKey,TResult}"/>, with the elements that have no match: the selector is given the
    /// default value for them, and a member of it is null or the default value.
    /// </summary>
    /// <inheritdoc cref="Join{TInner,TKey,TResult}" path="/param"/>
    public Query<TResult> LeftJoin<TInner, TKey, TResult>(
        IEnumerable<TInner> inner,
        Expression<Func<TElement, TKey>> outerKeySelector,
        Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TElement, TInner?, TResult>> resultSelector)
        => new(this, nameof(LeftJoin), Joined(inner, outerKeySelector, innerKeySelector, resultSelector));

    /// <summary>
    /// Like <see cref="Join{TInner,TKey,TResult}"/>, with the elements of the other query that have no match.
    /// </summary>
    /// <inheritdoc cref="Join{TInner,TKey,TResult}" path="/param"/>
    public Query<TResult> RightJoin<TInner, TKey, TResult>(
        IEnumerable<TInner> inner,
        Expression<Func<TElement, TKey>> outerKeySelector,
        Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TElement?, TInner, TResult>> resultSelector)
        => new(this, nameof(RightJoin), Joined(inner, outerKeySelector, innerKeySelector, resultSelector));

    /// <summary>
    /// What a selector makes of each element and the elements of another query with an equal key, of which there may be
    /// none.
    /// </summary>
    /// <inheritdoc cref="Join{TInner,TKey,TResult}" path="/param"/>
    public Query<TResult> GroupJoin<TInner, TKey, TResult>(
        IEnumerable<TInner> inner,
        Expression<Func<TElement, TKey>> outerKeySelector,
        Expression<Func<TInner, TKey>> innerKeySelector,
        Expression<Func<TElement, IEnumerable<TInner>, TResult>> resultSelector)
        => new(this, nameof(GroupJoin), Joined(inner, outerKeySelector, innerKeySelector, resultSelector));

    /// <summary>
    /// The elements of all the collections that a selector finds for the elements: a navigation, a query that may name
    /// the element, another set.
    /// </summary>
    public Query<TResult> SelectMany<TResult>(Expression<Func<TElement, IEnumerable<TResult>>> selector)
        => new(this, nameof(SelectMany), selector);

    /// <summary>
    /// What a selector makes of each element and each element of the collection that another selector finds for it.
    /// </summary>
    public Query<TResult> SelectMany<TCollection, TResult>(
        Expression<Func<TElement, IEnumerable<TCollection>>> collectionSelector,
        Expression<Func<TElement, TCollection, TResult>> resultSelector)
        => new(this, nameof(SelectMany), collectionSelector, resultSelector);

    /// <summary>The elements; where there are none, one default value.</summary>
    public Query<TElement?> DefaultIfEmpty() => new(this, nameof(DefaultIfEmpty));

    /// <summary>The elements; where there are none, one value.</summary>
    public Query<TElement> DefaultIfEmpty(TElement defaultValue)
        => new(this, nameof(DefaultIfEmpty), new OperatorValue(defaultValue, typeof(TElement)));

    private static OperatorArguments Joined<TInner>(
        IEnumerable<TInner> inner, LambdaExpression outerKey, LambdaExpression innerKey, LambdaExpression result)
        => OperatorArguments.Of(Operand(inner), outerKey, innerKey, result);

    /// <summary>Another query as it is; a collection of the program as a value of the statement.</summary>
    private static object Operand<TOther>(IEnumerable<TOther> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other as Query ?? (object)new OperatorValue(other, typeof(IEnumerable<TOther>));
    }
}
