namespace Orm.Generator.Models;

/// <summary>An entity, as far as code has to be written for it.</summary>
internal sealed record EntityModel
{
    public required TypeModel Type { get; init; }

    /// <summary>
    /// Whether the declaration has an error. Then only what other code may name is written, so that the one error that
    /// is reported is not followed by others.
    /// </summary>
    public required bool HasErrors { get; init; }

    public required string Table { get; init; }

    public string? Schema { get; init; }

    public required EquatableArray<ColumnModel> Columns { get; init; }

    /// <summary>Ordinals of the key columns, in key order.</summary>
    public required EquatableArray<int> Key { get; init; }

    public required ConstructorModel Constructor { get; init; }

    public EquatableArray<NavigationModel> Navigations { get; init; }

    public EquatableArray<ForeignKeyModel> ForeignKeys { get; init; }

    public EquatableArray<IndexModel> Indexes { get; init; }

    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>Whether the nested class of column names can be written: no other member has its name.</summary>
    public required bool HasColumnNames { get; init; }

    /// <summary>Whether it has members, or values of a member, that may be used in obsolete code only.</summary>
    public bool UsesObsolete { get; init; }

    /// <summary>The ordinal of the optimistic concurrency column, or -1.</summary>
    public int VersionOrdinal { get; init; } = -1;

    /// <summary>The ordinal of the key column that the database generates, or -1.</summary>
    public int GeneratedOrdinal { get; init; } = -1;
}

/// <summary>The constructor that the materialiser calls.</summary>
/// <param name="Arguments">Its arguments; optional parameters without a column are left out.</param>
/// <param name="SetsRequiredMembers">Whether it promises to set all required members.</param>
/// <param name="OtherRequiredMembers">Required members that are no columns: they are set to their default.</param>
internal sealed record ConstructorModel(
    EquatableArray<ConstructorArgument> Arguments,
    bool SetsRequiredMembers,
    EquatableArray<string> OtherRequiredMembers)
{
    /// <summary>Whether nobody may call it, which does not go for generated code.</summary>
    public bool IsObsolete { get; init; }
}

/// <summary>A constructor's parameter that takes a column's value.</summary>
internal sealed record ConstructorArgument(string Parameter, int Column);

/// <summary>An index.</summary>
internal sealed record IndexModel(string Name, EquatableArray<int> Columns, bool IsUnique);

/// <summary>A CHECK constraint.</summary>
internal sealed record CheckModel(string Name, string Sql);
