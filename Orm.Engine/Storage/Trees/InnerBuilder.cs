using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Builds the inner pages of a tree from the left, while its leaves are built in ascending order: one page of each
/// level
/// is open, and a full one is closed and reported to the level above.
/// </summary>
/// <remarks>Everything here happens inside the gate.</remarks>
internal sealed class InnerBuilder(BufferPool pool, PageId root)
{
    private readonly List<PageReservation> _open = [];
    private readonly List<PageId> _closed = [];
    private int _longestKey;

    /// <summary>The pages that are published already: to be given back if the build is abandoned.</summary>
    internal List<PageId> Published => _closed;

    /// <summary>Notes the length of a key, so that every page keeps room for an upper fence.</summary>
    internal void Saw(int keyLength) => _longestKey = Math.Max(_longestKey, keyLength);

    /// <summary>
    /// The room that a page must keep for its upper fence: a separator is at most one byte longer than a key.
    /// </summary>
    internal int RoomForFence => Math.Min(_longestKey + 1, SlottedPage.MaxEntryBytes);

    /// <summary>Adds the next page of a level.</summary>
    /// <param name="level">The level of the page's parent.</param>
    /// <param name="separator">The page's lower fence, empty for the first.</param>
    /// <param name="child">The page.</param>
    internal void Add(int level, ReadOnlySpan<byte> separator, PageId child)
    {
        if (_open.Count < level)
        {
            _open.Add(Start(level, separator, child));
            return;
        }

        SlottedPage page = new(_open[level - 1].Bytes);
        if (page.FreeBytes >= page.BytesFor(separator, 0) + RoomForFence
            && page.TryInsertChild(page.Count, separator, child) == SlottedPage.Fit.Fits)
        {
            return;
        }

        PageReservation next = Start(level, separator, child);
        PageReservation full = _open[level - 1];
        _open[level - 1] = next;
        if (_open.Count == level)
        {
            Add(level + 1, [], full.Page);
        }

        page.SetUpperFence(separator);
        page.Common.Right = next.Page.Value;
        Publish(full);
        Add(level + 1, separator, next.Page);
    }

    /// <summary>Makes a finished page visible.</summary>
    internal void Publish(PageReservation page)
    {
        pool.Publish(page).ReleaseExclusive();
        _closed.Add(page.Page);
    }

    /// <summary>Closes all levels and puts the content of the highest one into the root.</summary>
    internal void Finish()
    {
        for (int i = 0; i + 1 < _open.Count; i++)
        {
            Publish(_open[i]);
        }

        PageReservation top = _open[^1];
        FrameRef frame = pool.Fetch(root);
        while (!frame.TryLatchExclusive(root))
        {
            frame = pool.Fetch(root);
        }

        pool.BeginWrite(frame);
        top.Bytes.CopyTo(frame.SmallBytes);
        PageHeader.Of(frame.SmallBytes).Self = root.Value;
        frame.ReleaseExclusive();
        pool.Withdraw(top);
        _open.Clear();
    }

    /// <summary>Gives the open pages back.</summary>
    internal void Abandon()
    {
        _open.ForEach(pool.Withdraw);
        _open.Clear();
    }

    private PageReservation Start(int level, ReadOnlySpan<byte> lower, PageId child)
    {
        PageReservation page = pool.Reserve(PageSize.Small);
        SlottedPage inner = SlottedPage.Format(page.Bytes, page.Page, PageKind.Inner, level, root);
        inner.SetFences(lower, [], hasUpper: false);
        inner.SetFirstChild(child);
        return page;
    }
}
