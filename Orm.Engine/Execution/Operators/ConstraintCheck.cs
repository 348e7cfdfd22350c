using Orm.Engine.Catalog;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>What has to be true when a statement, or a transaction, ends.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="IsDeferrable">Whether it may wait for the end of the transaction.</param>
/// <param name="IsInitiallyDeferred">Whether it does so unless SET CONSTRAINTS says something else.</param>
internal abstract record ConstraintCheck(string Name, bool IsDeferrable, bool IsInitiallyDeferred);

/// <summary>A reference that must lead to a row.</summary>
/// <param name="Child">The table that refers.</param>
/// <param name="Key">Its foreign key.</param>
/// <param name="Values">The values of the key; none is NULL.</param>
internal sealed record ReferenceCheck(CatalogTable Child, CatalogForeignKey Key, SqlValue[] Values)
    : ConstraintCheck(Key.Name, Key.IsDeferrable, Key.IsInitiallyDeferred);

/// <summary>A row whose key no other row may have.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key, which is deferrable.</param>
/// <param name="RowId">The row.</param>
internal sealed record KeyCheck(CatalogTable Table, CatalogKey Key, long RowId)
    : ConstraintCheck(Key.Name, Key.IsDeferrable, Key.IsInitiallyDeferred);

/// <summary>What a foreign key asks for since a row that may be referred to has another key, or is gone.</summary>
/// <param name="Child">The table that refers.</param>
/// <param name="Key">Its foreign key.</param>
/// <param name="Old">The key that was referred to.</param>
/// <param name="Now">The key that the row has now; null: it is gone.</param>
internal sealed record ReferenceAction(CatalogTable Child, CatalogForeignKey Key, SqlValue[] Old, SqlValue[]? Now);
