using Orm.Linq.Expressions;

namespace Orm;

/// <content>Pages that begin where the last one ended.</content>
public sealed partial class OrderedQuery<TElement>
{
    /// <summary>
    /// The elements behind a row in the query's order; the next page, where the row is the last of a page. Unlike
    /// <c>Skip</c>, it costs the same for every page, and rows that come or go meanwhile move no page.
    /// </summary>
    /// <param name="row">
    /// The row, of which only the values of the order's keys count. It need not be there any more.
    /// </param>
    /// <remarks>The order must be total: end it with the key.</remarks>
    public Query<TElement> After(TElement row) => new(this, nameof(After), KeysetValues.OfRow(this, row));

    /// <summary>The elements behind a place in the query's order.</summary>
    /// <param name="keys">The values of the order's keys there, in the order in which the query names them.</param>
    /// <remarks>The order must be total: end it with the key.</remarks>
    /// <exception cref="KeysetMismatchException">The values do not have the number and types of the keys.</exception>
    public Query<TElement> After(params object?[] keys) => new(this, nameof(After), KeysetValues.Of(this, keys));

    /// <summary>
    /// The elements before a row in the query's order. The previous page is their end:
    /// <c>query.Before(row).TakeLast(20)</c>.
    /// </summary>
    /// <param name="row">The row, of which only the values of the order's keys count.</param>
    /// <remarks>The order must be total: end it with the key.</remarks>
    public Query<TElement> Before(TElement row) => new(this, nameof(Before), KeysetValues.OfRow(this, row));

    /// <summary>The elements before a place in the query's order.</summary>
    /// <param name="keys">The values of the order's keys there, in the order in which the query names them.</param>
    /// <remarks>The order must be total: end it with the key.</remarks>
    /// <exception cref="KeysetMismatchException">The values do not have the number and types of the keys.</exception>
    public Query<TElement> Before(params object?[] keys) => new(this, nameof(Before), KeysetValues.Of(this, keys));
}
