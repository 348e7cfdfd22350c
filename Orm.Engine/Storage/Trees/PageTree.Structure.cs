using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

// Splits of inner pages and the growth of the root. Everything here happens inside the gate.
internal abstract partial class PageTree
{
    /// <summary>Tells the parent level of a page that came into being by a split.</summary>
    /// <param name="level">The level of the parent.</param>
    /// <param name="separator">The new page's lower fence.</param>
    /// <param name="child">The new page.</param>
    /// <remarks>
    /// If this fails for lack of space, the tree is still right: the new page is reached through its left sibling.
    /// </remarks>
    protected void Post(int level, ReadOnlySpan<byte> separator, PageId child)
    {
        Schedule?.Invoke(TreeStep.SplitNotPosted);
        PageReservation spare = default;
        try
        {
            while (true)
            {
                PageRead parent = Descend(separator, level);
                if (parent.Frame.IsNull)
                {
                    throw Pool.Corrupt(Root, "the root is not above a page of its tree that was split");
                }

                if (!parent.TryLatchExclusive())
                {
                    continue;
                }

                SlottedPage page = new(parent.Frame.SmallBytes);
                page.TryFind(separator, out int slot, out _);
                Pool.BeginWrite(parent.Frame);
                SlottedPage.Fit fit = page.TryInsertChild(slot, separator, child);
                if (fit == SlottedPage.Fit.Fits)
                {
                    parent.Frame.ReleaseExclusive();
                    return;
                }

                MakeRoom(parent, slot, separator, fit, ref spare);
            }
        }
        finally
        {
            if (!spare.IsNone)
            {
                Pool.Withdraw(spare);
            }
        }
    }

    /// <summary>
    /// Splits a latched inner page, or the root; without a spare page it gets one and leaves the split for next time.
    /// </summary>
    [SkipLocalsInit]
    private void MakeRoom(
        PageRead full, int slot, ReadOnlySpan<byte> pending, SlottedPage.Fit fit, ref PageReservation spare)
    {
        if (spare.IsNone)
        {
            full.Frame.ReleaseExclusive();
            spare = Pool.Reserve(PageSize.Small);
            return;
        }

        PageReservation used = spare;
        spare = default;
        if (full.Page == Root)
        {
            GrowRoot(full.Frame, used);
            return;
        }

        SlottedPage left = new(full.Frame.SmallBytes);
        int level = left.Common.Level;
        int at = left.ChooseSplit(slot, pending, fit);
        Span<byte> separator = stackalloc byte[SlottedPage.MaxEntryBytes];
        separator = separator[..left.Separator(at, [], separator)];
        left.SplitTo(SlottedPage.Format(used.Bytes, used.Page, PageKind.Inner, level, Root), at, separator);
        Pool.Publish(used).ReleaseExclusive();
        full.Frame.ReleaseExclusive();
        Post(level + 1, separator, used.Page);
    }

    /// <summary>Moves the root's content into a page of its own, of which the root becomes the parent.</summary>
    private void GrowRoot(FrameRef root, PageReservation spare)
    {
        Span<byte> bytes = root.SmallBytes;
        int level = PageHeader.Of(bytes).Level;
        bytes.CopyTo(spare.Bytes);
        PageHeader.Of(spare.Bytes).Self = spare.Page.Value;
        SlottedPage page = SlottedPage.Format(bytes, Root, PageKind.Inner, level + 1, Root);
        page.SetFences([], [], hasUpper: false);
        page.SetFirstChild(spare.Page);
        Pool.Publish(spare).ReleaseExclusive();
        root.ReleaseExclusive();
    }
}
