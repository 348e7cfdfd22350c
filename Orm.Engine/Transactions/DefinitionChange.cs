namespace Orm.Engine.Transactions;

/// <summary>A tree that a transaction made or dropped.</summary>
/// <param name="Tree">The number of the tree.</param>
/// <param name="Table">The table that was dropped.</param>
/// <param name="Index">The index that was dropped.</param>
/// <param name="IsDrop">Whether it was dropped.</param>
internal sealed record DefinitionChange(uint Tree, Table? Table, Index? Index, bool IsDrop);
