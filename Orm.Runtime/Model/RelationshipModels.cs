namespace Orm.Model;

/// <summary>A foreign key of an entity's table.</summary>
public sealed class ForeignKeyModel
{
    /// <summary>The constraint's name, <c>FK_Table_Column</c> by default.</summary>
    public required string Name { get; init; }

    /// <summary>Ordinals of the referencing columns in this entity's <see cref="EntityModel.Columns"/>.</summary>
    public required IReadOnlyList<int> Columns { get; init; }

    /// <summary>The referenced entity.</summary>
    public required Func<EntityModel> Principal { get; init; }

    /// <summary>Ordinals of the referenced columns in the principal's <see cref="EntityModel.Columns"/>.</summary>
    public required IReadOnlyList<int> PrincipalColumns { get; init; }

    /// <summary>What happens to this row when the row it references is deleted.</summary>
    public DeleteBehavior OnDelete { get; init; }
}

/// <summary>An index of an entity's table.</summary>
public sealed class IndexModel
{
    /// <summary>The index's name.</summary>
    public required string Name { get; init; }

    /// <summary>Ordinals of the columns in <see cref="EntityModel.Columns"/>, the most significant first.</summary>
    public required IReadOnlyList<int> Columns { get; init; }

    /// <summary>Whether no two rows may have the same values.</summary>
    public bool IsUnique { get; init; }
}

/// <summary>A CHECK constraint of an entity's table.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Sql">The condition, in SQL.</param>
public sealed record CheckModel(string Name, string Sql);

/// <summary>A navigation from one entity to one or many others.</summary>
public sealed class NavigationModel
{
    /// <summary>The C# property's name.</summary>
    public required string Property { get; init; }

    /// <summary>Whether it leads to many entities.</summary>
    public required bool IsCollection { get; init; }

    /// <summary>The entity it leads to.</summary>
    public required Func<EntityModel> Target { get; init; }

    /// <summary>
    /// Ordinals of the columns of this entity that are matched, in the order of <see cref="TargetColumns"/>.
    /// </summary>
    public required IReadOnlyList<int> Columns { get; init; }

    /// <summary>Ordinals of the columns of the target that are matched.</summary>
    public required IReadOnlyList<int> TargetColumns { get; init; }

    /// <summary>
    /// Whether every row has a target: a reference over foreign-key columns that are all required. Joins over it need
    /// not be outer joins. Always false for collections.
    /// </summary>
    public bool IsRequired { get; init; }

    /// <summary>The navigation that leads back, by its property's name on the target, where there is one.</summary>
    public string? Inverse { get; init; }

    /// <summary>
    /// The table between, where the relationship is many-to-many; then <see cref="Columns"/> and
    /// <see cref="TargetColumns"/> are the keys of both sides. Null for every other navigation.
    /// </summary>
    public LinkModel? Link { get; init; }

    /// <summary>The model of the table between, where there is one.</summary>
    internal ILinkTable? LinkTable => Link is null ? null : field ??= LinkTables.Of(this, Link);
}

/// <summary>The table of the links of a many-to-many relationship, as one of its two collections sees it.</summary>
public sealed class LinkModel
{
    /// <summary>The table's name.</summary>
    public required string Table { get; init; }

    /// <summary>The entity that has the collection.</summary>
    public required Func<EntityModel> Owner { get; init; }

    /// <summary>The names of the columns that reference the owner's key.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The names of the columns that reference the target's key.</summary>
    public required IReadOnlyList<string> TargetColumns { get; init; }

    /// <summary>Whether <see cref="Columns"/> stand before <see cref="TargetColumns"/> in the table.</summary>
    public required bool IsFirst { get; init; }
}
