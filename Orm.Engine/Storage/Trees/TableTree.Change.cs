using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

// Changes of rows: find the leaf, latch it, change it; split it first if it is full, merge it afterwards if it is
// small.
internal sealed partial class TableTree
{
    // The leaf that was changed last, as a number: rows that come one behind the other go to the same one.
    private uint _lastChanged;

    private bool Change(long rowId, scoped RowChange change)
    {
        Pool.LimitSavedImages();
        Pool.Gate.Enter();
        PageReservation spare = default;
        try
        {
            RowChange.Outcome outcome;
            do
            {
                outcome = TryChange(rowId, change, ref spare);
            }
            while (outcome == RowChange.Outcome.Again);
            return outcome == RowChange.Outcome.Done;
        }
        finally
        {
            if (!spare.IsNone)
            {
                Pool.Withdraw(spare);
            }

            Pool.Gate.Exit();
        }
    }

    /// <returns>
    /// Again when the leaf was split or a spare page was fetched for it, and the change is to be tried again.
    /// </returns>
    private RowChange.Outcome TryChange(long rowId, scoped RowChange change, scoped ref PageReservation spare)
    {
        PageRead read = FindLeafToChange(rowId);
        if (!read.TryLatchExclusive())
        {
            return RowChange.Outcome.Again;
        }

        TableLeaf leaf = new(read.Frame.Bytes, Geometry);
        if (!leaf.HasColumnsOf(Geometry))
        {
            read.Frame.ReleaseExclusiveUnchanged();
            throw Pool.Corrupt(read.Page, "its columns are not those of the table");
        }

        int found = leaf.Find(rowId);
        if (!change.IsPossible(leaf, found, Geometry))
        {
            read.Frame.ReleaseExclusiveUnchanged();
            return RowChange.Outcome.Refused;
        }

        int bytes = change.RowBytes(leaf, found, Geometry);
        if (bytes > TableLeaf.MaxRowBytes)
        {
            read.Frame.ReleaseExclusiveUnchanged();
            throw new RowTooLargeException(bytes, TableLeaf.MaxRowBytes, "bytes");
        }

        Pool.BeginWrite(read.Frame);
        RowChange.Outcome outcome = change.Apply(leaf, found, rowId);
        if (outcome == RowChange.Outcome.Again)
        {
            Split(read, leaf, found < 0 ? ~found : found, rowId, ref spare);
            return outcome;
        }

        read.Frame.Stamp = Math.Max(read.Frame.Stamp, change.Stamp);
        bool small = change.IsRemoval && IsSmall(leaf.UsedBytes, PageSize.Large);
        read.Frame.ReleaseExclusive();
        if (small)
        {
            MergeAt(rowId);
        }

        return outcome;
    }

    private PageRead FindLeafToChange(long rowId)
    {
        var last = new PageId(Volatile.Read(ref _lastChanged));
        if (TryReadLeaf(last, rowId, out PageRead found))
        {
            found.Frame.Touch(once: false);
            Schedule?.Invoke(TreeStep.LeafFound);
            return found;
        }

        found = FindLeaf(rowId);
        Volatile.Write(ref _lastChanged, found.Page.Value);
        return found;
    }

    /// <summary>Reads a page that nothing led to just now: it may be of another tree, or merged into its neighbour and
    /// not yet freed.</summary>
    /// <returns>Whether it is the leaf of a row id.</returns>
    private bool TryReadLeaf(PageId page, long rowId, out PageRead found)
    {
        found = default;
        FrameRef frame = page == PageId.None ? default : Pool.Find(page);
        if (frame.IsNull || !frame.TryReadVersion(page, out ulong version))
        {
            return false;
        }

        found = new PageRead(frame, page, version);
        Span<byte> bytes = frame.SmallBytes;
        ref readonly PageHeader header = ref PageHeader.Of(bytes);
        return header.Kind == PageKind.TableLeaf && header.Level == 0 && header.Tree == Root.Value
            && TableLeaf.HeaderOf(bytes).Holds(rowId) && !frame.IsDoomed && found.IsUnchanged;
    }

    /// <summary>Splits a latched leaf; without a spare page it gets one and leaves the split for next time.</summary>
    private void Split(PageRead read, TableLeaf leaf, int position, long rowId, scoped ref PageReservation spare)
    {
        if (spare.IsNone)
        {
            read.Frame.ReleaseExclusiveUnchanged();
            spare = Pool.Reserve(PageSize.Large);
            return;
        }

        PageReservation used = spare;
        spare = default;
        int at = leaf.ChooseSplit(position);
        long bound = at == leaf.Count ? rowId : leaf.RowIds[at];
        leaf.SplitTo(TableLeaf.Format(used.Bytes, used.Page, Root, Geometry), at, bound);
        FrameRef right = Pool.Publish(used);
        right.Stamp = read.Frame.Stamp;
        right.ReleaseExclusive();
        read.Frame.ReleaseExclusive();
        Span<byte> separator = stackalloc byte[RowKey.Size];
        RowKey.Write(separator, bound);
        Post(1, separator, used.Page);
    }

    private void MergeAt(long rowId)
    {
        Span<byte> key = stackalloc byte[RowKey.Size];
        RowKey.Write(key, rowId);
        MergeLeaf(key);
    }
}
