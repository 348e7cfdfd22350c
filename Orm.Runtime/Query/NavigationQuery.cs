using Orm.Linq.Expressions;

namespace Orm;

/// <summary>The entities that a collection navigation of an entity in memory leads to, as a query.</summary>
internal sealed class NavigationQuery<TElement>(QueryContext context, INavigationRoot navigation)
    : Query<TElement>(context)
{
    internal override INavigationRoot Navigation { get; } = navigation;
}
