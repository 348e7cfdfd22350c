using System.Runtime.InteropServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Values too long for their row, in pages of their own; see <see cref="OverflowPage"/>. A stored value never changes:
/// an update stores a new one, and the old one is freed when no snapshot needs it any more. A crash between storing a
/// value and the checkpoint after its row was stored leaves pages that nothing refers to; a check of the file finds
/// them.
/// </summary>
internal sealed class OverflowValues(BufferPool pool)
{
    /// <summary>Stores a value.</summary>
    /// <param name="value">1 byte to 1 GiB.</param>
    /// <returns>The view by which it is found again.</returns>
    internal StringView Store(ReadOnlySpan<byte> value)
    {
        if (value.Length is 0 or > SqlType.MaxValueBytes)
        {
            throw new RowTooLargeException(value.Length, SqlType.MaxValueBytes, "bytes in one value");
        }

        List<uint> pages = [];
        bool stored = false;
        try
        {
            StoreData(value, pages);
            uint first = pages.Count == 1 ? pages[0] : StoreDirectory(pages);
            stored = true;
            return StringView.InOverflow(value.Length, value, first);
        }
        finally
        {
            if (!stored)
            {
                // What was written so far belongs to nobody.
                pages.ForEach(p => Discard(new PageId(p)));
            }
        }
    }

    /// <summary>Copies a part of a value.</summary>
    /// <param name="view">What <see cref="Store"/> returned.</param>
    /// <param name="offset">Where the part begins in the value.</param>
    /// <param name="destination">As long as the part.</param>
    /// <exception cref="DatabaseCorruptException">The pages are not those of a value of this length.</exception>
    internal void Read(in StringView view, long offset, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + destination.Length, view.Length, nameof(destination));
        uint[] pages = Pages(view, out _);
        long start = 0;
        for (int i = 0; i < pages.Length; i++)
        {
            int expected = (int)Math.Min(OverflowPage.LargePayload, view.Length - start);
            if (start + expected > offset && start < offset + destination.Length)
            {
                int from = (int)Math.Max(0, offset - start);
                int to = (int)Math.Min(expected, offset + destination.Length - start);
                Span<byte> part = destination.Slice((int)(start + from - offset), to - from);
                CopyPart(new PageId(pages[i]), expected, from, part);
            }

            start += expected;
        }
    }

    /// <summary>The whole value.</summary>
    internal byte[] Read(in StringView view)
    {
        byte[] value = GC.AllocateUninitializedArray<byte>(view.Length);
        Read(view, 0, value);
        return value;
    }

    /// <summary>Gives the pages of a value back. Nobody reads it any more.</summary>
    internal void Free(in StringView view)
    {
        foreach (PageId page in PagesOf(view))
        {
            Discard(page);
        }
    }

    /// <summary>All pages of a value: for checks of a whole file.</summary>
    internal IEnumerable<PageId> PagesOf(in StringView view)
    {
        uint[] pages = Pages(view, out List<PageId> directories);
        return directories.Concat(pages.Select(p => new PageId(p)));
    }

    private void StoreData(ReadOnlySpan<byte> value, List<uint> pages)
    {
        while (!value.IsEmpty)
        {
            PageSize size = OverflowPage.SizeFor(value.Length);
            ReadOnlySpan<byte> part = value[..Math.Min(value.Length, size.Bytes() - OverflowPage.HeaderSize)];
            pool.LimitSavedImages();
            pool.Gate.Enter();
            try
            {
                PageReservation page = pool.Reserve(size);
                OverflowPage.FormatData(page.Bytes, page.Page, part);
                pool.Publish(page).ReleaseExclusive();
                pages.Add(page.Page.Value);
            }
            finally
            {
                pool.Gate.Exit();
            }

            value = value[part.Length..];
        }
    }

    /// <summary>Lists the data pages, the last directory page first, as each names the next.</summary>
    private uint StoreDirectory(List<uint> pages)
    {
        ReadOnlySpan<uint> data = CollectionsMarshal.AsSpan(pages).ToArray();
        PageId next = PageId.None;
        int last = (data.Length - 1) / OverflowPage.DirectoryEntries;
        for (int i = last; i >= 0; i--)
        {
            ReadOnlySpan<uint> entries = data[(i * OverflowPage.DirectoryEntries)..];
            entries = entries[..Math.Min(entries.Length, OverflowPage.DirectoryEntries)];
            pool.Gate.Enter();
            try
            {
                PageReservation page = pool.Reserve(PageSize.Small);
                OverflowPage.FormatDirectory(page.Bytes, page.Page, entries, next);
                pool.Publish(page).ReleaseExclusive();
                pages.Add(page.Page.Value);
                next = page.Page;
            }
            finally
            {
                pool.Gate.Exit();
            }
        }

        return next.Value;
    }

    /// <summary>The data pages of a value, in order.</summary>
    private uint[] Pages(in StringView view, out List<PageId> directories)
    {
        directories = [];
        PageId page = new(view.Location);
        int expected = (int)(((long)view.Length + OverflowPage.LargePayload - 1) / OverflowPage.LargePayload);
        if (expected == 1)
        {
            return [page.Value];
        }

        List<uint> pages = [];
        while (pages.Count < expected)
        {
            FrameRef frame = FetchPage(page, PageKind.OverflowDirectory);
            OverflowPage directory = new(frame.Bytes);
            pages.AddRange(directory.Entries);
            directories.Add(page);
            PageId next = new(directory.Common.Right);
            frame.ReleaseShared();
            if (pages.Count > expected || next.IsNone != (pages.Count == expected))
            {
                throw pool.Corrupt(page, FormattableString.Invariant(
                    $"it lists {pages.Count} pages of a value that has {expected}"));
            }

            page = next;
        }

        return [.. pages];
    }

    private void CopyPart(PageId page, int expected, int from, Span<byte> destination)
    {
        FrameRef frame = FetchPage(page, PageKind.OverflowData);
        ReadOnlySpan<byte> payload = new OverflowPage(frame.Bytes).Payload;
        bool right = payload.Length == expected;
        if (right)
        {
            payload.Slice(from, destination.Length).CopyTo(destination);
        }

        int length = payload.Length;
        frame.ReleaseShared();
        if (!right)
        {
            throw pool.Corrupt(page, FormattableString.Invariant($"it has {length} bytes of a value, not {expected}"));
        }
    }

    /// <returns>The frame, latched against change.</returns>
    private FrameRef FetchPage(PageId page, PageKind kind)
    {
        FrameRef frame = pool.FetchShared(page, once: true);
        PageKind found = PageHeader.Of(frame.SmallBytes).Kind;
        if (found == kind)
        {
            return frame;
        }

        frame.ReleaseShared();
        throw pool.Corrupt(page, FormattableString.Invariant($"kind {(byte)found} instead of {(byte)kind}"));
    }

    private void Discard(PageId page)
    {
        pool.LimitSavedImages();
        pool.Gate.Enter();
        try
        {
            FrameRef frame = pool.Fetch(page, once: true);
            while (!frame.TryLatchExclusive(page))
            {
                frame = pool.Fetch(page, once: true);
            }

            pool.BeginWrite(frame);
            pool.Discard(frame);
        }
        finally
        {
            pool.Gate.Exit();
        }
    }
}
