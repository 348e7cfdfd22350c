using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Packing: leaves of tables are large, so that two of them that are half full and a bit do not fit into one, and rows
// move from one to the other.
internal sealed partial class TableTree
{
    // A leaf that is at least so full is left as it is: packing a packed table changes nothing.
    private const int FullEnoughBytes = PageSizes.LargeBytes / 8 * 7;

    protected override byte[] LeastKey => KeyOf(long.MinValue);

    protected override byte[]? UpperFenceOfLeaf(Span<byte> leaf)
    {
        TableLeaf page = new(leaf, Geometry);
        return page.HasUpperBound ? KeyOf(page.UpperBound) : null;
    }

    private protected override bool TryShiftLeft(FrameRef left, FrameRef right, FrameRef parent, int slot)
    {
        TableLeaf leftLeaf = new(left.Bytes, Geometry);
        TableLeaf rightLeaf = new(right.Bytes, Geometry);
        int rows = leftLeaf.UsedBytes < FullEnoughBytes ? leftLeaf.RoomFor(rightLeaf) : 0;
        if (rows == 0 || rows >= rightLeaf.Count)
        {
            return false;
        }

        // The parent first: when its keys have less in common with the new fence, it may have no room for it.
        Pool.BeginWrite(parent);
        SlottedPage above = new(parent.SmallBytes);
        PageId child = above.Child(slot);
        above.RemoveAt(slot);
        if (above.TryInsertChild(slot, KeyOf(rightLeaf.RowIds[rows]), child) != SlottedPage.Fit.Fits)
        {
            above.TryInsertChild(slot, KeyOf(rightLeaf.LowerBound), child);
            return false;
        }

        Pool.BeginWrite(left);
        Pool.BeginWrite(right);
        leftLeaf.TakeFirst(rightLeaf, rows);
        return true;
    }

    private static byte[] KeyOf(long rowId)
    {
        byte[] key = new byte[RowKey.Size];
        RowKey.Write(key, rowId);
        return key;
    }
}
