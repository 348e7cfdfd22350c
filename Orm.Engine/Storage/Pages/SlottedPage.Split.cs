using System.Runtime.CompilerServices;

namespace Orm.Engine.Storage.Pages;

// Splitting a page in two and putting two neighbours together. Both need the exclusive latches of both frames.
internal readonly ref partial struct SlottedPage
{
    /// <summary>Where to split so that an entry that did not fit finds room.</summary>
    /// <param name="insertAt">Where the entry belongs.</param>
    /// <param name="reason">Why it did not fit.</param>
    /// <returns>The first slot of the right half. For a leaf it may be 0 or the number of slots: one half is empty then.</returns>
    internal int ChooseSplit(int insertAt, Fit reason)
    {
        int first = FirstKey;
        int last = IsInner ? Count - 1 : Count;
        if (insertAt >= Count)
        {
            // Ascending keys: the left half stays as full as it is.
            return last;
        }

        if (reason == Fit.BreaksPrefix && insertAt <= first)
        {
            return first;
        }

        int half = UsedBytes / 2;
        int at = first;
        for (int taken = 0; at < last - 1 && taken < half; at++)
        {
            taken += SlotSize + Slots[at].KeyLength + (IsInner ? 0 : Slots[at].ValueLength);
        }

        return Math.Max(at, 1);
    }

    /// <summary>
    /// The separator of a split: in a leaf the shortest key that divides the halves, in an inner page the right half's
    /// first key.
    /// </summary>
    /// <param name="at">The first slot of the right half.</param>
    /// <param name="pending">The key that is about to be inserted; it takes part when a half is empty.</param>
    /// <param name="destination">At least <see cref="MaxEntryBytes"/> bytes.</param>
    /// <returns>The length of the separator.</returns>
    [SkipLocalsInit]
    internal int Separator(int at, ReadOnlySpan<byte> pending, Span<byte> destination)
    {
        if (IsInner)
        {
            return CopyKey(at, destination);
        }

        Span<byte> left = stackalloc byte[MaxEntryBytes];
        ReadOnlySpan<byte> leftKey = at == 0 ? pending : left[..CopyKey(at - 1, left)];
        if (at == Count)
        {
            pending.CopyTo(destination);
        }
        else
        {
            _ = CopyKey(at, destination);
        }

        int length = at == Count ? pending.Length : KeyLength(at);
        return Math.Min(length, leftKey.CommonPrefixLength(destination[..length]) + 1);
    }

    /// <summary>Moves the slots from <paramref name="at"/> on into an empty page that becomes the right sibling.</summary>
    [SkipLocalsInit]
    internal void SplitTo(scoped SlottedPage right, int at, scoped ReadOnlySpan<byte> separator)
    {
        Span<byte> copy = stackalloc byte[PageSizes.SmallBytes];
        _page.CopyTo(copy);
        SlottedPage source = new(copy);
        right.Clear();
        right.SetFences(separator, source.UpperFence, source.HasUpperFence);
        right.Adopt(source, at, source.Count);
        right.Common.Right = source.Common.Right;
        Clear();
        SetFences(source.LowerFence, separator, hasUpper: true);
        Adopt(source, 0, at);
        Common.Right = right.Common.Self;
    }

    /// <summary>Whether this page can take all entries of its right sibling and keep a quarter free.</summary>
    [SkipLocalsInit]
    internal bool CanAbsorb(scoped SlottedPage right)
    {
        Span<byte> prefix = stackalloc byte[MaxEntryBytes];
        int shared = CommonPrefix(this, right, prefix);
        int used = shared + LowerFence.Length + right.UpperFence.Length
            + BytesWithoutPrefix(shared) + right.BytesWithoutPrefix(shared);
        if (IsInner)
        {
            used += right.LowerFence.Length - shared;
        }

        return used <= (PageSizes.SmallBytes - HeaderSize) * 3 / 4;
    }

    /// <summary>Takes all entries of the right sibling and its place in the chain of siblings.</summary>
    [SkipLocalsInit]
    internal void Absorb(scoped SlottedPage right)
    {
        Span<byte> copy = stackalloc byte[PageSizes.SmallBytes];
        Span<byte> prefix = stackalloc byte[MaxEntryBytes];
        _page.CopyTo(copy);
        SlottedPage source = new(copy);
        int shared = CommonPrefix(source, right, prefix);
        Clear();
        SetFences(source.LowerFence, right.UpperFence, right.HasUpperFence);
        StorePrefix(prefix[..shared]);
        AppendEntries(source, 0, source.Count);
        AppendEntries(right, 0, right.Count);
        Common.Right = right.Common.Right;
    }

    /// <summary>Fills an empty page with slots of another one, under the longest prefix their keys share.</summary>
    [SkipLocalsInit]
    private void Adopt(scoped SlottedPage source, int from, int to)
    {
        int first = IsInner ? from + 1 : from;
        if (first < to)
        {
            Span<byte> low = stackalloc byte[MaxEntryBytes];
            Span<byte> high = stackalloc byte[MaxEntryBytes];
            ReadOnlySpan<byte> lowest = low[..source.CopyKey(first, low)];
            StorePrefix(lowest[..lowest.CommonPrefixLength(high[..source.CopyKey(to - 1, high)])]);
        }

        AppendEntries(source, from, to);
    }

    /// <summary>The prefix of all keys that two neighbours would have as one page.</summary>
    [SkipLocalsInit]
    private static int CommonPrefix(scoped SlottedPage left, scoped SlottedPage right, Span<byte> destination)
    {
        Span<byte> high = stackalloc byte[MaxEntryBytes];
        bool leftHasKeys = left.Count > left.FirstKey;
        bool rightHasKeys = right.Count > 0;
        if (!leftHasKeys && !rightHasKeys)
        {
            return 0;
        }

        // Slot 0 of an inner right page gets its lower fence as its key, which is what CopyKey returns for it.
        int lowLength = leftHasKeys ? left.CopyKey(left.FirstKey, destination) : right.CopyKey(0, destination);
        int highLength = rightHasKeys ? right.CopyKey(right.Count - 1, high) : left.CopyKey(left.Count - 1, high);
        return destination[..lowLength].CommonPrefixLength(high[..highLength]);
    }

    private int BytesWithoutPrefix(int shared)
    {
        int bytes = Count * SlotSize;
        for (int slot = FirstKey; slot < Count; slot++)
        {
            bytes += KeyLength(slot) - shared + (IsInner ? 0 : Slots[slot].ValueLength);
        }

        return bytes;
    }
}
