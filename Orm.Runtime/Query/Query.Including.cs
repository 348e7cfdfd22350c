using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Navigations that are read with the entities.</content>
public partial class Query<TElement>
{
    /// <summary>
    /// Reads a navigation with the entities: a reference by a join, a collection by one more statement for all of them.
    /// </summary>
    /// <param name="navigation">
    /// The navigation: <c>p => p.Author</c>, <c>p => p.Comments</c>, or a part of a collection:
    /// <c>p => p.Comments.Where(c => c.Score > 0).OrderBy(c => c.Id).Take(5)</c>, whose limit holds for each entity.
    /// The navigation then holds this part, as if there were no more.
    /// </param>
    public IncludedQuery<TElement, TProperty> Include<TProperty>(Expression<Func<TElement, TProperty>> navigation)
        => new(this, nameof(Include), navigation);

    /// <summary>Reads a navigation with the entities, in a way that is chosen.</summary>
    /// <param name="navigation">The navigation, or a part of a collection.</param>
    /// <param name="strategy">Whether it is joined or read by a statement of its own.</param>
    /// <exception cref="QueryNotSupportedException">
    /// Raised when the query is run: a join would multiply rows.
    /// </exception>
    public IncludedQuery<TElement, TProperty> Include<TProperty>(
        Expression<Func<TElement, TProperty>> navigation, IncludeStrategy strategy)
        => new(this, nameof(Include), navigation, IncludeStrategies.Argument(strategy));
}
