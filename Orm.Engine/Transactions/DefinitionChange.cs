namespace Orm.Engine.Transactions;

/// <summary>A table or index that a transaction made or dropped.</summary>
/// <param name="Table">The table, or the table of the index.</param>
/// <param name="Index">The index, or null when the table itself is meant.</param>
/// <param name="IsDrop">Whether it was dropped.</param>
internal sealed record DefinitionChange(Table Table, Index? Index, bool IsDrop)
{
    /// <summary>The tree that was made or dropped.</summary>
    internal uint Tree => Index?.Number ?? Table.Number;
}
