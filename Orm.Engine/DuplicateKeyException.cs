namespace Orm.Engine;

/// <summary>A row would have the same key as another one where keys are unique. Statements know the name of the
/// constraint, and make a <see cref="ConstraintException"/> of it.</summary>
internal sealed class DuplicateKeyException : EngineException
{
    internal DuplicateKeyException(uint tree, long rowId)
        : base(
            "23505",
            FormattableString.Invariant($"There is a row with the same key: row {rowId} (tree {tree})"),
            hint: "Use another key, or update the row that has it.")
    {
        Tree = tree;
        RowId = rowId;
    }

    /// <summary>The number of the unique index, or of the table when the key is the row id.</summary>
    internal uint Tree { get; }

    /// <summary>The row that has the key.</summary>
    internal long RowId { get; }
}
