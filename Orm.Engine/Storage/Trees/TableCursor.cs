using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// A place in a table, for reading rows one after the other in both directions while others change the table. It holds
/// no latch between calls; it sees each row that is there all the time exactly once.
/// </summary>
/// <remarks>Not for use by two threads at once. Scans that read many rows use <see cref="TableTree.Scan"/>.</remarks>
internal sealed class TableCursor(TableTree tree)
{
    private readonly RowWriter _row = new(tree.Geometry.Layout);
    private PageRead _leaf;
    private int _position;

    /// <summary>The row's id.</summary>
    internal long RowId { get; private set; }

    /// <summary>The row. Valid until the cursor moves.</summary>
    internal RowReader Row => new(_row.Layout, _row.Finish());

    /// <summary>Whether the row is deleted, but may still be visible to an older snapshot.</summary>
    internal bool IsGhost { get; private set; }

    /// <summary>The stamp of the row's leaf when it was read.</summary>
    internal long Stamp { get; private set; }

    /// <summary>Goes to the first row whose id is not below an id.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SeekFirst(long rowId = long.MinValue)
    {
        while (true)
        {
            PageRead read = tree.LatchAt(rowId);
            TableLeaf leaf = tree.LatchedLeaf(read);
            int position = leaf.Find(rowId);
            position = position < 0 ? ~position : position;
            if (position < leaf.Count)
            {
                return Take(read, leaf, position);
            }

            bool last = !leaf.HasUpperBound;
            rowId = leaf.UpperBound;
            read.Frame.ReleaseShared();
            if (last)
            {
                return false;
            }
        }
    }

    /// <summary>Goes to the last row whose id is not above an id.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SeekLast(long rowId = long.MaxValue)
    {
        while (true)
        {
            PageRead read = tree.LatchAt(rowId);
            TableLeaf leaf = tree.LatchedLeaf(read);
            int position = leaf.Find(rowId);
            position = position < 0 ? ~position - 1 : position;
            if (position >= 0)
            {
                return Take(read, leaf, position);
            }

            long lower = leaf.LowerBound;
            read.Frame.ReleaseShared();
            if (lower == long.MinValue)
            {
                return false;
            }

            rowId = lower - 1;
        }
    }

    /// <summary>Goes to the next row. The cursor must be at one.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MoveNext()
    {
        RequireRow();
        if (_leaf.TryLatchShared())
        {
            TableLeaf leaf = tree.LatchedLeaf(_leaf);
            if (_position + 1 < leaf.Count)
            {
                return Take(_leaf, leaf, _position + 1);
            }

            _leaf.Frame.ReleaseShared();
        }

        return RowId != long.MaxValue && SeekFirst(RowId + 1);
    }

    /// <summary>Goes to the row before. The cursor must be at one.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool MovePrevious()
    {
        RequireRow();
        if (_leaf.TryLatchShared())
        {
            if (_position > 0)
            {
                return Take(_leaf, tree.LatchedLeaf(_leaf), _position - 1);
            }

            _leaf.Frame.ReleaseShared();
        }

        return RowId != long.MinValue && SeekLast(RowId - 1);
    }

    private void RequireRow()
    {
        if (_leaf.Frame.IsNull)
        {
            throw new InvalidOperationException("The cursor is at no row: seek first.");
        }
    }

    private bool Take(PageRead latched, TableLeaf leaf, int position)
    {
        _leaf = latched;
        _position = position;
        RowId = leaf.RowIds[position];
        IsGhost = leaf.IsGhost(position);
        Stamp = latched.Frame.Stamp;
        leaf.CopyRow(position, _row);
        latched.Frame.ReleaseShared();
        return true;
    }
}
