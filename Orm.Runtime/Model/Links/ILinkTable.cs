namespace Orm.Model;

/// <summary>
/// The model of a table that no class stands for: it holds the keys of two entities for each link of a many-to-many
/// relationship.
/// </summary>
internal interface ILinkTable
{
    /// <summary>The table as an entity without navigations.</summary>
    EntityModel Model { get; }

    /// <summary>Ordinals of the columns that reference the entity that has the collection.</summary>
    IReadOnlyList<int> OwnerColumns { get; }

    /// <summary>Ordinals of the columns that reference the entities in the collection.</summary>
    IReadOnlyList<int> TargetColumns { get; }
}

/// <summary>Makes the models of link tables.</summary>
internal static class LinkTables
{
    /// <summary>The table behind a navigation, as its owner sees it.</summary>
    internal static ILinkTable Of(NavigationModel navigation, LinkModel link)
        => link.Owner().Accept(new FromOwner(navigation, link));

    /// <summary>The link tables of entities, each once.</summary>
    internal static IEnumerable<EntityModel> Among(IEnumerable<EntityModel> entities) => entities
        .SelectMany(entity => entity.Navigations)
        .Where(navigation => navigation.Link is not null)
        .DistinctBy(navigation => navigation.Link!.Table, StringComparer.OrdinalIgnoreCase)
        .Select(navigation => navigation.LinkTable!.Model);

    private sealed class FromOwner(NavigationModel navigation, LinkModel link) : IEntityModelVisitor<ILinkTable>
    {
        public ILinkTable Visit<TEntity>(EntityModel<TEntity> model)
            where TEntity : class
            => navigation.Target().Accept(new ToTarget<TEntity>(model, link));
    }

    private sealed class ToTarget<TOwner>(EntityModel<TOwner> owner, LinkModel link) : IEntityModelVisitor<ILinkTable>
        where TOwner : class
    {
        public ILinkTable Visit<TEntity>(EntityModel<TEntity> model)
            where TEntity : class
            => new LinkTable<TOwner, TEntity>(owner, model, link);
    }
}
