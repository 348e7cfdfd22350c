namespace Orm;

/// <summary>What happens to the rows that reference a row when it is deleted.</summary>
public enum DeleteBehavior
{
    /// <summary>The delete fails with <see cref="ForeignKeyViolationException"/> while such rows exist.</summary>
    Restrict,

    /// <summary>They are deleted too. The default where the foreign key is required.</summary>
    Cascade,

    /// <summary>Their foreign key becomes null. The default where the foreign key is optional.</summary>
    SetNull,

    /// <summary>
    /// The same as <see cref="Restrict"/>, which is checked when the statement ends: one statement may delete a row and
    /// all that reference it.
    /// </summary>
    NoAction,

    /// <summary>
    /// Their foreign key becomes what <see cref="DefaultSqlAttribute"/> says, or null where it says nothing.
    /// </summary>
    SetDefault,
}

/// <summary>Says on a reference navigation what happens to this row when the row it references is deleted.</summary>
/// <param name="behavior">The behaviour, enforced by the database.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnDeleteAttribute(DeleteBehavior behavior) : Attribute
{
    /// <summary>The behaviour, enforced by the database.</summary>
    public DeleteBehavior Behavior { get; } = behavior;
}

/// <summary>
/// Says which properties of its target a reference navigation's foreign key holds, where that is not the target's key:
/// an alternate key, which <see cref="UniqueAttribute"/> or a unique index makes of them.
/// </summary>
/// <param name="properties">The target's properties, separated by commas, in the order of the foreign key.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PrincipalKeyAttribute(string properties) : Attribute
{
    /// <summary>The target's properties, separated by commas.</summary>
    public string Properties { get; } = properties;
}

/// <summary>
/// Names the table of the links of a many-to-many relationship. It stands on one of the two collections that lead to
/// each other, and says the same for both.
/// </summary>
/// <remarks>
/// Without it the table is called after both entities in the order of their names (<c>PostTag</c>), and its columns
/// after the collection that leads there and the key (<c>PostsId</c>, <c>TagsId</c>), as EF Core does.
/// </remarks>
/// <param name="table">The table's name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ManyToManyAttribute(string table) : Attribute
{
    /// <summary>The table's name.</summary>
    public string Table { get; } = table;

    /// <summary>
    /// The columns that reference the entity that has the collection, separated by commas; null for the convention.
    /// </summary>
    public string? Columns { get; set; }

    /// <summary>
    /// The columns that reference the entities in the collection, separated by commas; null for the convention.
    /// </summary>
    public string? TargetColumns { get; set; }
}
