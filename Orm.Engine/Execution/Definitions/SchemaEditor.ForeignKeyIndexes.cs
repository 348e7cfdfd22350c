using System.Collections.Immutable;
using Orm.Engine.Catalog;

namespace Orm.Engine.Execution.Definitions;

// The indexes that foreign keys bring along. A parent's delete looks for its children by the foreign key's columns, so
// these are always indexed: by an index of the user that begins with them, or else by one of the foreign key's own,
// which goes as soon as the user makes such an index, and comes back when that is dropped.
internal sealed partial class SchemaEditor
{
    /// <summary>Saves a table after its indexes or foreign keys have changed.</summary>
    private void SaveIndexed(CatalogTable table)
    {
        foreach (CatalogIndex own in table.Indexes)
        {
            if (own is not { BelongsToConstraint: true, IsUnique: false }
                || table.Keys.Any(key => key.Index == own.Number))
            {
                continue;
            }

            CatalogTable without = table with { Indexes = table.Indexes.Remove(own) };
            bool isWanted = table.ForeignKeys.Any(key => key.Columns.SequenceEqual(own.KeyColumns));
            if (!isWanted || IsIndexed(without, [.. own.KeyColumns]))
            {
                transaction.DropIndex(database.Index(own.Number)!);
                table = without;
            }
        }

        Save(table.ForeignKeys.Aggregate(table, (indexed, key) => IndexedBy(indexed, key.Columns, key.Name)));
    }

    /// <summary>A foreign key's columns are indexed, unless an index begins with them already.</summary>
    private CatalogTable IndexedBy(CatalogTable table, ImmutableArray<int> columns, string name) =>
        IsIndexed(table, columns)
            ? table
            : WithIndex(
                table,
                new CatalogIndex(_schema.Has(name) ? NewName(table, name) : name, 0, false, Ascending(columns))
                {
                    BelongsToConstraint = true,
                });

    private static bool IsIndexed(CatalogTable table, ImmutableArray<int> columns) =>
        (columns.Length == 1 && columns[0] == table.RowIdColumn)
        || table.Indexes.Any(index => index.Where is null && index.Columns.Length >= columns.Length
            && index.KeyColumns.Take(columns.Length).ToHashSet().SetEquals(columns));
}
