using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Merges of neighbours that have become small. They are never needed for an answer to be right, so whatever gets in
// the way ends the attempt. Everything here happens inside the gate.
internal abstract partial class PageTree
{
    /// <summary>Whether the left one of two latched leaves can take all of the right one.</summary>
    /// <param name="left">The left leaf.</param>
    /// <param name="right">Its right sibling.</param>
    /// <param name="packed">Whether it may become as full as in a tree that is built at once.</param>
    protected abstract bool CanAbsorbLeaf(Span<byte> left, Span<byte> right, bool packed);

    /// <summary>Puts the right one of two latched leaves into the left one.</summary>
    protected abstract void AbsorbLeaf(Span<byte> left, Span<byte> right);

    /// <summary>Merges the leaf of a key with a neighbour, after a removal that left little in it.</summary>
    protected void MergeLeaf(scoped ReadOnlySpan<byte> key)
    {
        try
        {
            Merge(key, 0);
        }
        catch (IOException)
        {
            // The removal has happened, and must not be reported as failed because a neighbour could not be read or
            // room could not be made. Only space is lost; whoever needs that page meets the error.
        }
    }

    /// <summary>Merges the page at a level whose range holds the key with a neighbour under the same parent.</summary>
    private bool Merge(scoped ReadOnlySpan<byte> key, int level)
    {
        PageRead parent = Descend(key, level + 1);
        if (!parent.Frame.IsNull && IsOnlyChild(parent) && Merge(key, level + 1))
        {
            // The parent has got other children now.
            parent = Descend(key, level + 1);
        }

        // The right neighbour may be full when rows are removed in ascending order; then the left one is small.
        if (parent.Frame.IsNull
            || (!TryMerge(parent, key, level, leftward: false, out bool parentIsSmall)
                && !TryMerge(parent, key, level, leftward: true, out parentIsSmall)))
        {
            return false;
        }

        if (parent.Page == Root)
        {
            ShrinkRoot();
        }
        else if (parentIsSmall)
        {
            Merge(key, level + 1);
        }

        return true;
    }

    private bool IsOnlyChild(PageRead parent) =>
        parent.Page != Root && new SlottedPage(parent.Frame.SmallBytes).Count == 1 && parent.IsUnchanged;

    /// <summary>Whether so little is left of a page that it should be merged.</summary>
    protected static bool IsSmall(int usedBytes, PageSize size) => usedBytes < size.Bytes() / 4;

    private bool TryMerge(
        PageRead parent, scoped ReadOnlySpan<byte> key, int level, bool leftward, out bool parentIsSmall)
    {
        parentIsSmall = false;
        if (!TryChoosePair(parent, key, leftward, out Pair pair))
        {
            return false;
        }

        FrameRef left = FetchFrom(pair.Left, parent, once: true);
        FrameRef right = FetchFrom(pair.Right, parent, once: true);
        Schedule?.Invoke(TreeStep.MergeChosen);
        return !left.IsNull && !right.IsNull && TryMerge(parent, left, right, pair, level, out parentIsSmall);
    }

    private static bool TryChoosePair(PageRead parent, scoped ReadOnlySpan<byte> key, bool leftward, out Pair pair)
    {
        pair = default;
        SlottedPage page = new(parent.Frame.SmallBytes);
        if (!page.TryFind(key, out int slot, out bool exact) || page.Count < 2)
        {
            return false;
        }

        slot = exact ? slot : slot - 1;
        int right = leftward ? slot : slot + 1;
        if (right < 1 || right >= page.Count)
        {
            return false;
        }

        pair = new Pair(page.Child(right - 1), page.Child(right), right);
        return parent.IsUnchanged;
    }

    private bool TryMerge(
        PageRead parent, FrameRef left, FrameRef right, in Pair pair, int level, out bool parentIsSmall)
    {
        parentIsSmall = false;
        if (!TryLatch(parent, left, right, pair))
        {
            return false;
        }

        if (!AreSiblings(left, pair) || !CanAbsorb(left, right, level, packed: false))
        {
            ReleaseUnchanged(parent, left, right);
            return false;
        }

        parentIsSmall = Absorb(parent, left, right, pair, level);
        return true;
    }

    // In this order: whoever latches several pages of a tree goes down and to the right.
    private static bool TryLatch(PageRead parent, FrameRef left, FrameRef right, in Pair pair)
    {
        if (!parent.TryLatchExclusive())
        {
            return false;
        }

        if (!left.TryLatchExclusive(pair.Left))
        {
            parent.Frame.ReleaseExclusiveUnchanged();
            return false;
        }

        if (!right.TryLatchExclusive(pair.Right))
        {
            left.ReleaseExclusiveUnchanged();
            parent.Frame.ReleaseExclusiveUnchanged();
            return false;
        }

        return true;
    }

    private static void ReleaseUnchanged(PageRead parent, FrameRef left, FrameRef right)
    {
        parent.Frame.ReleaseExclusiveUnchanged();
        left.ReleaseExclusiveUnchanged();
        right.ReleaseExclusiveUnchanged();
    }

    // A left page with another right sibling was split and not posted yet: its neighbour is not the next child.
    private static bool AreSiblings(FrameRef left, in Pair pair) =>
        PageHeader.Of(left.SmallBytes).Right == pair.Right.Value;

    private bool CanAbsorb(FrameRef left, FrameRef right, int level, bool packed) => level == 0
        ? CanAbsorbLeaf(left.Bytes, right.Bytes, packed)
        : new SlottedPage(left.SmallBytes).CanAbsorb(new SlottedPage(right.SmallBytes), packed);

    /// <summary>Merges two latched siblings that fit, and ends the latches.</summary>
    /// <returns>Whether little is left of the parent.</returns>
    private bool Absorb(PageRead parent, FrameRef left, FrameRef right, in Pair pair, int level)
    {
        Pool.BeginWrite(left);
        Pool.BeginWrite(right);
        Pool.BeginWrite(parent.Frame);
        if (level == 0)
        {
            AbsorbLeaf(left.Bytes, right.Bytes);
        }
        else
        {
            new SlottedPage(left.SmallBytes).Absorb(new SlottedPage(right.SmallBytes));
        }

        SlottedPage page = new(parent.Frame.SmallBytes);
        page.RemoveAt(pair.RightSlot);
        bool parentIsSmall = page.Count == 1 || IsSmall(page.ContentBytes, PageSize.Small);
        left.Stamp = Math.Max(left.Stamp, right.Stamp);
        parent.Frame.ReleaseExclusive();
        left.ReleaseExclusive();
        Pool.Discard(right);
        return parentIsSmall;
    }

    /// <summary>Takes the only child's content into the root, so that the tree becomes lower.</summary>
    private void ShrinkRoot()
    {
        while (true)
        {
            PageRead root = ReadRoot();
            SlottedPage page = new(root.Frame.SmallBytes);
            PageId only = page.Child(0);
            if (page.Count != 1 || page.Common.Level < 2 || !root.IsUnchanged)
            {
                return;
            }

            FrameRef child = FetchFrom(only, root, once: true);
            if (child.IsNull || !TryTakeOnlyChild(root, child, only))
            {
                return;
            }
        }
    }

    private bool TryTakeOnlyChild(PageRead root, FrameRef child, PageId only)
    {
        if (!root.TryLatchExclusive())
        {
            return false;
        }

        if (!child.TryLatchExclusive(only))
        {
            root.Frame.ReleaseExclusiveUnchanged();
            return false;
        }

        // A sibling that is not posted yet would be lost.
        if (PageHeader.Of(child.SmallBytes).Right != 0)
        {
            child.ReleaseExclusiveUnchanged();
            root.Frame.ReleaseExclusiveUnchanged();
            return false;
        }

        Pool.BeginWrite(root.Frame);
        Pool.BeginWrite(child);
        child.SmallBytes.CopyTo(root.Frame.SmallBytes);
        PageHeader.Of(root.Frame.SmallBytes).Self = Root.Value;
        root.Frame.ReleaseExclusive();
        Pool.Discard(child);
        return true;
    }

    /// <summary>The level of the root at this moment.</summary>
    internal int Height()
    {
        while (true)
        {
            PageRead root = ReadRoot();
            int level = PageHeader.Of(root.Frame.SmallBytes).Level;
            if (root.IsUnchanged)
            {
                return level;
            }
        }
    }

    private PageRead ReadRoot()
    {
        while (true)
        {
            FrameRef root = Pool.Fetch(Root);
            if (root.TryReadVersion(Root, out ulong version))
            {
                return new PageRead(root, Root, version);
            }
        }
    }

    private readonly record struct Pair(PageId Left, PageId Right, int RightSlot);
}
