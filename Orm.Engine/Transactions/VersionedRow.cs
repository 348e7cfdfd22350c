using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>Reads what a snapshot sees of one row, under the latch of its leaf.</summary>
/// <param name="table">The table.</param>
/// <param name="rowId">The row.</param>
/// <param name="view">Who looks.</param>
/// <param name="destination">Gets the row.</param>
/// <param name="columns">The columns that are wanted; null: all.</param>
internal struct VersionedRow(
    Table table, long rowId, in SnapshotView view, RowWriter destination, int[]? columns) : IRowReader
{
    private readonly SnapshotView _view = view;

    internal bool IsFound { get; private set; }

    /// <summary>Whether the row came from its leaf, with long values still in overflow pages.</summary>
    internal bool IsFromLeaf { get; private set; }

    /// <summary>Whose before-image is seen, when that is not in memory: no file is read under a latch.</summary>
    internal RowVersion? Spilled { get; private set; }

    public void Read(TableLeaf leaf, int position, long stamp)
    {
        var hidden = table.Versions.IsEmpty ? null : _view.OldestHidden(table.Versions.Find(rowId), rowId);
        if (hidden is null)
        {
            IsFromLeaf = IsFound = !leaf.IsGhost(position);
            if (IsFound)
            {
                leaf.CopyRow(position, destination, columns);
            }
        }
        else if (hidden.Before == BeforeImage.Row)
        {
            IsFound = true;
            if (hidden.RowInMemory is { } row)
            {
                destination.Load(row);
            }
            else
            {
                Spilled = hidden;
            }
        }
    }
}
