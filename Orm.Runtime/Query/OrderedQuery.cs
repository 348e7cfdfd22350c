using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <summary>A query with an order, which can be made finer.</summary>
/// <typeparam name="TElement">What the query returns.</typeparam>
public sealed partial class OrderedQuery<TElement> : Query<TElement>, IOrderedQueryable<TElement>
{
    internal OrderedQuery(Query source, string name, object? first = null)
        : base(source, name, first)
    {
    }

    internal OrderedQuery(Query source, string name, OperatorArguments arguments)
        : base(source, name, arguments)
    {
    }

    /// <summary>Orders the elements that are equal so far by another key.</summary>
    public OrderedQuery<TElement> ThenBy<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(ThenBy), keySelector);

    /// <summary>Orders the elements that are equal so far by another key, in the opposite order.</summary>
    public OrderedQuery<TElement> ThenByDescending<TKey>(Expression<Func<TElement, TKey>> keySelector)
        => new(this, nameof(ThenByDescending), keySelector);
}
