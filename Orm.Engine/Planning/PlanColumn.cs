using Orm.Engine.Types;

namespace Orm.Engine.Planning;

/// <summary>
/// A column of the rows between two operators. The object is the identity: the same name or type does not make two
/// columns one.
/// </summary>
internal sealed class PlanColumn(string name, SqlType type)
{
    internal string Name { get; } = name;

    internal SqlType Type { get; } = type;

    /// <summary>The table it was read from, for result metadata.</summary>
    internal string? Table { get; init; }

    /// <summary>What it is called in that table.</summary>
    internal string? BaseName { get; init; }

    /// <summary>Whether no row has NULL there.</summary>
    internal bool IsNotNull { get; init; }

    /// <summary>Whether it is the whole primary key of its table.</summary>
    internal bool IsKey { get; init; }

    /// <summary>Whether it is a column of the primary key of its table.</summary>
    internal bool IsPartOfKey { get; init; }

    /// <summary>Whether it counts by itself.</summary>
    internal bool IsCounting { get; init; }

    /// <summary>Whether it is computed from others of its table.</summary>
    internal bool IsGenerated { get; init; }

    public override string ToString() => Name;
}
