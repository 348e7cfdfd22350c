using System.Collections.Immutable;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Catalog;

/// <summary>A table's definition. Immutable: a change to a table is another object.</summary>
/// <remarks>Expressions are kept as SQL, and bound when a statement needs them.</remarks>
internal sealed record CatalogTable(string Name, uint Number, ImmutableArray<CatalogColumn> Columns)
{
    public ImmutableArray<CatalogKey> Keys { get; init; } = [];

    public ImmutableArray<CatalogCheck> Checks { get; init; } = [];

    public ImmutableArray<CatalogForeignKey> ForeignKeys { get; init; } = [];

    public ImmutableArray<CatalogIndex> Indexes { get; init; } = [];

    /// <summary>The integer primary key, which is the row id; null when the table has none.</summary>
    public int? RowIdColumn { get; init; }

    /// <summary>The place of a column, or -1.</summary>
    internal int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the column that a statement means, by a name that may differ by case; or -1.</summary>
    internal int MeantIndexOf(string column) => IndexOf(column) is >= 0 and var exact
        ? exact
        : FoldedName.Find(column, Columns.Select(other => other.Name)) is { } meant ? IndexOf(meant) : -1;

    /// <summary>The place of the column that counts on behind given numbers, or -1.</summary>
    internal int PassingColumn
    {
        get
        {
            for (int i = 0; i < Columns.Length; i++)
            {
                if (Columns[i].Identity is { PassesGiven: true })
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>The names of all constraints; a key's index has the key's.</summary>
    internal IEnumerable<string> ConstraintNames =>
        Keys.Select(key => key.Name)
            .Concat(Checks.Select(check => check.Name))
            .Concat(ForeignKeys.Select(key => key.Name));

    internal bool HasConstraint(string name) => ConstraintNames.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a column is part of a key, of an index or of a reference to another table.</summary>
    internal bool IsInKey(int column) => column == RowIdColumn
        || Keys.Any(key => key.Columns.Contains(column))
        || ForeignKeys.Any(key => key.Columns.Contains(column))
        || Indexes.Any(index => index.KeyColumns.Contains(column));

    internal CatalogKey? PrimaryKey => Keys.FirstOrDefault(key => key.IsPrimary);

    /// <summary>The layout of the table's rows.</summary>
    internal RowLayout Layout() => new(
        [.. Columns.Select(column => column.StorageType)], [.. Columns.Select(column => !column.IsNotNull)]);
}

/// <summary>A column.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The declared type.</param>
/// <param name="IsNotNull">Whether it takes no NULLs.</param>
internal sealed record CatalogColumn(string Name, SqlType Type, bool IsNotNull)
{
    /// <summary>The DEFAULT, as SQL.</summary>
    public string? Default { get; init; }

    /// <summary>GENERATED ALWAYS AS, as SQL.</summary>
    public string? Generated { get; init; }

    public CatalogIdentity? Identity { get; init; }

    /// <summary>The type as it lies in rows: CHAR has no padding there.</summary>
    public SqlType StorageType => Type.Kind == SqlTypeKind.Char ? SqlType.VarChar(Math.Max(1, Type.Length)) : Type;
}

/// <summary>What counts: which numbers come one after another.</summary>
internal abstract record CatalogNumbers(long Start, long Increment)
{
    public long? Minimum { get; init; }

    public long? Maximum { get; init; }

    public bool Cycles { get; init; }

    /// <summary>The number that RESTART WITH gave, where it is not the start.</summary>
    public long? First { get; init; }

    internal SequenceRule Rule => new(First ?? Start, Increment, Minimum ?? 1, Maximum ?? long.MaxValue, Cycles);
}

/// <summary>A column that counts by itself.</summary>
internal sealed record CatalogIdentity(uint Sequence, bool IsAlways, long Start, long Increment)
    : CatalogNumbers(Start, Increment)
{
    /// <summary>
    /// Whether it is AUTOINCREMENT: it counts on behind every number that was given, and takes NULL for the next one.
    /// </summary>
    public bool PassesGiven { get; init; }

    /// <summary>Whether it is SERIAL: to say it otherwise, a default that takes a number.</summary>
    public bool IsSerial { get; init; }
}

/// <summary>PRIMARY KEY or UNIQUE.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Columns">The columns, by place.</param>
/// <param name="IsPrimary">Whether it is the primary key.</param>
/// <param name="Index">The tree of its index; 0 when the key is the row id.</param>
internal sealed record CatalogKey(string Name, ImmutableArray<int> Columns, bool IsPrimary, uint Index)
{
    /// <summary>
    /// Whether it is checked at the end of the statement at the earliest. Its index does not see to it then: equal keys
    /// may be there for a while, and nobody may count on them being unique.
    /// </summary>
    public bool IsDeferrable { get; init; }

    public bool IsInitiallyDeferred { get; init; }
}

/// <summary>CHECK: a condition of each row, as SQL.</summary>
internal sealed record CatalogCheck(string Name, string Condition)
{
    /// <summary>NOT VALID: rows that were there before may break it.</summary>
    public bool IsNotValid { get; init; }
}

/// <summary>What happens to rows whose parent goes.</summary>
internal enum ForeignKeyAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

/// <summary>FOREIGN KEY: rows refer to a row of another table by a key of it.</summary>
internal sealed record CatalogForeignKey(
    string Name, ImmutableArray<int> Columns, string Table, ImmutableArray<int> TargetColumns)
{
    public ForeignKeyAction OnDelete { get; init; }

    public ForeignKeyAction OnUpdate { get; init; }

    /// <summary>NOT VALID: rows that were there before may refer to nothing.</summary>
    public bool IsNotValid { get; init; }

    /// <summary>MATCH FULL: either all of its columns are NULL, or none.</summary>
    public bool IsFull { get; init; }

    /// <summary>Whether it may wait for the end of the transaction.</summary>
    public bool IsDeferrable { get; init; }

    public bool IsInitiallyDeferred { get; init; }
}

/// <summary>An index.</summary>
/// <param name="Name">The name.</param>
/// <param name="Number">Its tree.</param>
/// <param name="IsUnique">Whether keys are unique.</param>
/// <param name="Columns">The columns of the key.</param>
internal sealed record CatalogIndex(
    string Name, uint Number, bool IsUnique, ImmutableArray<CatalogIndexColumn> Columns)
{
    /// <summary>The condition of the rows that are in it, as SQL; null: all rows.</summary>
    public string? Where { get; init; }

    /// <summary>INCLUDE: columns that are not part of the key.</summary>
    public ImmutableArray<int> Included { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether keys with NULLs in them equal each other too, where keys are unique.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>Whether its keys are computed for each row, and not just columns of all rows.</summary>
    internal bool IsComputed =>
        Where is not null || NullsNotDistinct || Columns.Any(column => column.Expression is not null);

    /// <summary>The columns of the key by place; -1 where an expression stands.</summary>
    internal IEnumerable<int> KeyColumns => Columns.Select(column => column.Column);

    /// <summary>Whether the index belongs to a key or foreign key, and goes with it.</summary>
    public bool BelongsToConstraint { get; init; }
}

/// <summary>What an index orders by.</summary>
/// <param name="Column">The place of the column; -1 for an expression.</param>
/// <param name="IsDescending">Whether larger values come first.</param>
/// <param name="NullsFirst">Whether NULLs come first.</param>
internal sealed record CatalogIndexColumn(int Column, bool IsDescending, bool NullsFirst)
{
    /// <summary>What is computed, as SQL; null for a column.</summary>
    public string? Expression { get; init; }
}

/// <summary>A query with a name.</summary>
internal sealed record CatalogView(string Name, ImmutableArray<string> Columns, string Query);

/// <summary>A sequence.</summary>
internal sealed record CatalogSequence(string Name, uint Number, long Start, long Increment)
    : CatalogNumbers(Start, Increment);
