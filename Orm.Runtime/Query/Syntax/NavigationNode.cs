using Orm.Linq.Ir;

namespace Orm.Linq.Syntax;

/// <summary>The rows that a collection navigation of an entity in memory leads to.</summary>
/// <param name="owner">The entity's table.</param>
/// <param name="navigation">The navigation.</param>
/// <param name="keys">
/// The number of the captured value that holds the first matched column of the entity; the others follow.
/// </param>
/// <param name="type">The query's type.</param>
internal sealed class NavigationNode(TableInfo owner, NavigationInfo navigation, int keys, TypeRef type)
    : SyntaxNode(type)
{
    internal TableInfo Owner { get; } = owner;

    internal NavigationInfo Navigation { get; } = navigation;

    internal int Keys { get; } = keys;
}
