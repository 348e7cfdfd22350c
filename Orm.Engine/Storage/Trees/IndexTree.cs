using System.Runtime.CompilerServices;
using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// An index: values by byte keys (<see cref="KeyWriter"/>), ordered by memcmp. All members may be called from any
/// thread at any time; each is one atomic change or read of one entry. Key and value together have at most
/// <see cref="SlottedPage.MaxEntryBytes"/> bytes.
/// </summary>
internal sealed partial class IndexTree : PageTree
{
    /// <param name="pool">Where the pages are.</param>
    /// <param name="root">What <see cref="Create"/> returned.</param>
    internal IndexTree(BufferPool pool, PageId root)
        : base(pool, root, PageKind.IndexLeaf)
    {
    }

    /// <summary>Makes an empty index.</summary>
    internal static IndexTree Create(BufferPool pool)
    {
        pool.Gate.Enter();
        try
        {
            return new IndexTree(pool, CreatePages(pool, PageSize.Small, FormatLeaf));
        }
        finally
        {
            pool.Gate.Exit();
        }
    }

    /// <summary>Finds an entry and copies its value.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="value">At least as long as the value.</param>
    /// <param name="length">The length of the value.</param>
    /// <returns>Whether there is an entry, and whether it is a ghost.</returns>
    internal RowState Get(ReadOnlySpan<byte> key, Span<byte> value, out int length)
    {
        PageRead read = LatchShared(key);
        try
        {
            SlottedPage page = new(read.Frame.SmallBytes);
            length = 0;
            if (!page.TryFind(key, out int slot, out bool exact) || !exact)
            {
                return RowState.Absent;
            }

            ReadOnlySpan<byte> found = page.Value(slot);
            length = found.Length;
            found.CopyTo(value);
            return page.IsGhost(slot) ? RowState.Ghost : RowState.Present;
        }
        finally
        {
            read.Frame.ReleaseShared();
        }
    }

    /// <summary>Adds an entry.</summary>
    /// <returns>False when there is an entry of this key, ghost or not; nothing is changed then.</returns>
    internal bool Insert(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value) =>
        Change(new EntryChange(EntryChange.Action.Insert, key, value));

    /// <summary>Gives an entry, ghost or not, another value.</summary>
    /// <returns>False when there is no entry of this key.</returns>
    internal bool Update(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value) =>
        Change(new EntryChange(EntryChange.Action.Update, key, value));

    /// <summary>Marks an entry as deleted, or as present again.</summary>
    /// <returns>False when there is no entry of this key.</returns>
    internal bool SetGhost(ReadOnlySpan<byte> key, bool ghost) =>
        Change(new EntryChange(ghost ? EntryChange.Action.Bury : EntryChange.Action.Raise, key, []));

    /// <summary>Takes an entry out for good.</summary>
    /// <returns>False when there is no entry of this key.</returns>
    internal bool Remove(ReadOnlySpan<byte> key) => Change(new EntryChange(EntryChange.Action.Remove, key, []));

    protected override bool CanAbsorbLeaf(Span<byte> left, Span<byte> right, bool packed) =>
        new SlottedPage(left).CanAbsorb(new SlottedPage(right), packed);

    protected override byte[] LeastKey => [];

    protected override byte[]? UpperFenceOfLeaf(Span<byte> leaf)
    {
        SlottedPage page = new(leaf);
        return page.HasUpperFence ? page.UpperFence.ToArray() : null;
    }

    protected override void AbsorbLeaf(Span<byte> left, Span<byte> right) =>
        new SlottedPage(left).Absorb(new SlottedPage(right));

    private static void FormatLeaf(Span<byte> bytes, PageId self, PageId tree) =>
        SlottedPage.Format(bytes, self, PageKind.IndexLeaf, 0, tree).SetFences([], [], hasUpper: false);

    private PageRead LatchShared(ReadOnlySpan<byte> key)
    {
        while (true)
        {
            PageRead read = Descend(key, 0);
            if (read.TryLatchShared())
            {
                return read;
            }
        }
    }

    private bool Change(scoped EntryChange change)
    {
        if (change.Bytes > SlottedPage.MaxEntryBytes)
        {
            throw new RowTooLargeException(change.Bytes, SlottedPage.MaxEntryBytes, "bytes");
        }

        Pool.LimitSavedImages();
        Pool.Gate.Enter();
        PageReservation spare = default;
        try
        {
            EntryChange.Outcome outcome;
            do
            {
                outcome = TryChange(change, ref spare);
            }
            while (outcome == EntryChange.Outcome.Again);
            return outcome == EntryChange.Outcome.Done;
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

    private EntryChange.Outcome TryChange(scoped EntryChange change, scoped ref PageReservation spare)
    {
        PageRead read = Descend(change.Key, 0);
        if (!read.TryLatchExclusive())
        {
            return EntryChange.Outcome.Again;
        }

        SlottedPage page = new(read.Frame.SmallBytes);
        page.TryFind(change.Key, out int slot, out bool exact);
        if (!change.IsPossible(exact))
        {
            read.Frame.ReleaseExclusiveUnchanged();
            return EntryChange.Outcome.Refused;
        }

        Pool.BeginWrite(read.Frame);
        SlottedPage.Fit fit = change.Apply(page, slot);
        if (fit != SlottedPage.Fit.Fits)
        {
            Split(read, page, slot, fit, change.Key, ref spare);
            return EntryChange.Outcome.Again;
        }

        bool small = change.IsRemoval && IsSmall(page.ContentBytes, PageSize.Small);
        read.Frame.ReleaseExclusive();
        if (small)
        {
            MergeLeaf(change.Key);
        }

        return EntryChange.Outcome.Done;
    }

    /// <summary>Splits a latched leaf; without a spare page it gets one and leaves the split for next time.</summary>
    [SkipLocalsInit]
    private void Split(
        PageRead read,
        SlottedPage left,
        int slot,
        SlottedPage.Fit fit,
        scoped ReadOnlySpan<byte> key,
        scoped ref PageReservation spare)
    {
        if (spare.IsNone)
        {
            read.Frame.ReleaseExclusive();
            spare = Pool.Reserve(PageSize.Small);
            return;
        }

        PageReservation used = spare;
        spare = default;
        int at = left.ChooseSplit(slot, key, fit);
        Span<byte> separator = stackalloc byte[SlottedPage.MaxEntryBytes];
        separator = separator[..left.Separator(at, key, separator)];
        left.SplitTo(SlottedPage.Format(used.Bytes, used.Page, PageKind.IndexLeaf, 0, Root), at, separator);
        Pool.Publish(used).ReleaseExclusive();
        read.Frame.ReleaseExclusive();
        Post(1, separator, used.Page);
    }
}
