using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Fills an empty table with rows in ascending order of their ids: full leaves, no searches, no latches.
/// </summary>
internal sealed class TableBuild(TableTree tree) : BulkBuild(tree)
{
    private long _last;
    private bool _any;

    /// <summary>Adds the next row.</summary>
    /// <exception cref="ArgumentException">The id is not above the one before.</exception>
    internal void Append(long rowId, RowReader row)
    {
        if (_any && rowId <= _last)
        {
            throw new ArgumentException("Row ids of a bulk build must ascend.", nameof(rowId));
        }

        int bytes = tree.Geometry.RowBytes(row);
        if (bytes > TableLeaf.MaxRowBytes)
        {
            throw new RowTooLargeException(bytes, TableLeaf.MaxRowBytes, "bytes");
        }

        _any = true;
        _last = rowId;
        TableLeaf leaf = new(Open.Bytes, tree.Geometry);
        if (leaf.TryInsert(leaf.Count, rowId, row))
        {
            return;
        }

        leaf.SetBounds(leaf.LowerBound, rowId, hasUpper: true);
        Span<byte> separator = stackalloc byte[RowKey.Size];
        RowKey.Write(separator, rowId);
        Inner.Saw(RowKey.Size);
        NextLeaf(separator);
        leaf = new TableLeaf(Open.Bytes, tree.Geometry);
        leaf.TryInsert(0, rowId, row);
    }

    private protected override void Format(PageReservation page, ReadOnlySpan<byte> lowerFence)
    {
        TableLeaf leaf = TableLeaf.Format(page.Bytes, page.Page, tree.Root, tree.Geometry);
        if (!lowerFence.IsEmpty)
        {
            leaf.SetBounds(RowKey.Read(lowerFence), 0, hasUpper: false);
        }
    }
}
