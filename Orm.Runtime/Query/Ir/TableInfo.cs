namespace Orm.Linq.Ir;

/// <summary>
/// What a query needs to know of an entity and its table. The runtime makes it from the generated model, the generator
/// from its own; the tree and its rules know neither.
/// </summary>
internal sealed class TableInfo
{
    private readonly Dictionary<string, ColumnInfo> _byProperty;
    private readonly Func<string, NavigationInfo?> _navigations;

    /// <param name="entity">The entity's class name.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="schema">The table's schema, where there is one.</param>
    /// <param name="columns">The columns in the order in which rows are read.</param>
    /// <param name="key">The ordinals of the primary key's columns.</param>
    /// <param name="navigations">
    /// Finds a navigation by its property; made at the first use because entities lead to each other.
    /// </param>
    /// <param name="handle">The front end's own object for the entity.</param>
    internal TableInfo(
        string entity,
        string name,
        string? schema,
        IReadOnlyList<ColumnInfo> columns,
        IReadOnlyList<int> key,
        Func<string, NavigationInfo?> navigations,
        object handle)
    {
        Entity = entity;
        Name = name;
        Schema = schema;
        Columns = columns;
        Key = key;
        Handle = handle;
        _navigations = navigations;
        _byProperty = columns.ToDictionary(column => column.Property, StringComparer.Ordinal);
    }

    internal string Entity { get; }

    internal string Name { get; }

    internal string? Schema { get; }

    internal IReadOnlyList<ColumnInfo> Columns { get; }

    internal IReadOnlyList<int> Key { get; }

    /// <summary>The ordinals of other columns, none of them nullable, that tell rows apart.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> UniqueKeys { get; init; } = [];

    internal object Handle { get; }

    internal ColumnInfo? FindColumn(string property)
        => _byProperty.TryGetValue(property, out var column) ? column : null;

    internal NavigationInfo? FindNavigation(string property) => _navigations(property);

    public override string ToString() => Entity;
}

/// <summary>A column of a table and the property that it is mapped to.</summary>
/// <param name="Property">The C# property's name.</param>
/// <param name="Name">The column's name.</param>
/// <param name="Ordinal">Its place among the table's columns.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsNullable">Whether it accepts NULL.</param>
internal sealed record ColumnInfo(string Property, string Name, int Ordinal, ScalarType Type, bool IsNullable);

/// <summary>A navigation from one entity to one or many others.</summary>
/// <param name="Property">The C# property's name.</param>
/// <param name="IsCollection">Whether it leads to many.</param>
/// <param name="IsRequired">Whether every row has a target.</param>
/// <param name="Target">The entity it leads to.</param>
/// <param name="Columns">The ordinals of this table's columns that are matched.</param>
/// <param name="TargetColumns">The ordinals of the target's columns that they are matched with.</param>
internal sealed record NavigationInfo(
    string Property,
    bool IsCollection,
    bool IsRequired,
    TableInfo Target,
    EquatableArray<int> Columns,
    EquatableArray<int> TargetColumns)
{
    /// <summary>The navigation that leads back, by its property's name on the target, where there is one.</summary>
    internal string? Inverse { get; init; }

    /// <summary>The table between, where many lead to many.</summary>
    internal LinkInfo? Link { get; init; }
}

/// <summary>The table between two entities that have each other in collections.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The ordinals of its columns that the navigation's own columns are matched with.</param>
/// <param name="TargetColumns">The ordinals of its columns that the target's columns are matched with.</param>
internal sealed record LinkInfo(TableInfo Table, EquatableArray<int> Columns, EquatableArray<int> TargetColumns);
