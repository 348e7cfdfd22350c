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
}

/// <summary>Says on a reference navigation what happens to this row when the row it references is deleted.</summary>
/// <param name="behavior">The behaviour, enforced by the database.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnDeleteAttribute(DeleteBehavior behavior) : Attribute
{
    /// <summary>The behaviour, enforced by the database.</summary>
    public DeleteBehavior Behavior { get; } = behavior;
}
