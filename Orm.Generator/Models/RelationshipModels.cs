namespace Orm.Generator.Models;

/// <summary>A foreign key of an entity's table.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Columns">Ordinals of the referencing columns.</param>
/// <param name="Principal">The referenced entity, for generated code.</param>
/// <param name="PrincipalColumns">Ordinals of the referenced columns in that entity.</param>
/// <param name="OnDelete">The name of the <c>DeleteBehavior</c> member.</param>
internal sealed record ForeignKeyModel(
    string Name,
    EquatableArray<int> Columns,
    string Principal,
    TargetColumns PrincipalColumns,
    string OnDelete);

/// <summary>
/// Columns of another entity. In the same assembly their ordinals are known; of an entity in another assembly the
/// compiler does not show what is private, so that they are found by name when the program runs.
/// </summary>
/// <param name="Ordinals">The ordinals; empty for an entity in another assembly.</param>
/// <param name="Properties">The properties' names, where the entity is in another assembly.</param>
internal sealed record TargetColumns(EquatableArray<int> Ordinals, EquatableArray<string> Properties)
{
    public static readonly TargetColumns None = new(EquatableArray<int>.Empty, EquatableArray<string>.Empty);
}

/// <summary>A navigation: a partial property whose body is generated.</summary>
internal sealed record NavigationModel
{
    /// <summary>The property's name, not escaped.</summary>
    public required string Property { get; init; }

    /// <summary>The declaration up to the body: <c>public partial global::Reddit.User Author</c>.</summary>
    public required string Declaration { get; init; }

    /// <summary>The modifiers of the getter, with a trailing space, or nothing.</summary>
    public required string GetModifiers { get; init; }

    /// <summary><c>set</c> or <c>init</c> with its modifiers, or null for a property without.</summary>
    public required string? Setter { get; init; }

    public required bool IsCollection { get; init; }

    /// <summary>The collection type as declared without nullability, where it is a collection.</summary>
    public string? CollectionType { get; init; }

    /// <summary>Whether a getter may return null.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether the property is <see langword="required"/>.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>The target entity, for generated code; null where the declaration has an error.</summary>
    public required string? Target { get; init; }

    /// <summary>Ordinals of this entity's matched columns.</summary>
    public EquatableArray<int> Columns { get; init; }

    /// <summary>Ordinals of the target's matched columns.</summary>
    public TargetColumns TargetColumns { get; init; } = TargetColumns.None;

    /// <summary>Whether every row has a target.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The navigation that leads back, not escaped.</summary>
    public string? Inverse { get; init; }

    /// <summary>The table between, where the relationship is many-to-many.</summary>
    public LinkModel? Link { get; init; }

    /// <summary>
    /// What the setter copies from the target's key; empty where the foreign key is not on this side.
    /// </summary>
    public EquatableArray<KeyCopy> KeyCopies { get; init; }
}

/// <summary>The table of the links of a many-to-many relationship, as one of its collections sees it.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Columns">The columns that reference the key of the entity that has the collection.</param>
/// <param name="TargetColumns">The columns that reference the key of the entities in it.</param>
/// <param name="IsFirst">Whether the former stand before the latter.</param>
internal sealed record LinkModel(
    string Table, EquatableArray<string> Columns, EquatableArray<string> TargetColumns, bool IsFirst);

/// <summary>A foreign key property that takes the value of a property of the principal.</summary>
/// <param name="ForeignKey">The foreign key property, not escaped.</param>
/// <param name="PrincipalKey">The principal's property, not escaped.</param>
/// <param name="IsGenerated">Whether the principal's default value means that it has no key yet.</param>
/// <param name="IsNullable">Whether the foreign key can be null.</param>
internal sealed record KeyCopy(string ForeignKey, string PrincipalKey, bool IsGenerated, bool IsNullable);
