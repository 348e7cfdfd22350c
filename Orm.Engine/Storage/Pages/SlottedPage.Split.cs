using System.Runtime.CompilerServices;

namespace Orm.Engine.Storage.Pages;

// Splitting a page in two and putting two neighbours together. Both need the exclusive latches of both frames.
internal readonly ref partial struct SlottedPage
{
    /// <summary>
    /// Where to split so that an entry that did not fit finds room, and both halves take their new fence.
    /// </summary>
    /// <param name="insertAt">Where the entry belongs.</param>
    /// <param name="pending">Its key.</param>
    /// <param name="reason">Why it did not fit.</param>
    /// <returns>
    /// The first slot of the right half. For a leaf it may be 0 or the number of slots: one half is empty then.
    /// </returns>
    internal int ChooseSplit(int insertAt, ReadOnlySpan<byte> pending, Fit reason)
    {
        int least = IsInner || insertAt > 0 ? 1 : 0;
        int most = IsInner || insertAt < Count ? Count - 1 : Count;
        int at;
        if (insertAt >= Count)
        {
            // Ascending keys: the left half stays as full as it is.
            at = most;
        }
        else if (reason == Fit.BreaksPrefix && insertAt <= FirstKey)
        {
            at = least;
        }
        else
        {
            at = ChooseMiddle(least, most);
        }

        int capacity = PageSizes.SmallBytes - HeaderSize;
        while (at > least && LowerFence.Length + HalfBytes(0, at) + FenceAt(at, pending) > capacity)
        {
            at--;
        }

        while (at < most && FenceAt(at, pending) + HalfBytes(at, Count) + UpperFence.Length > capacity)
        {
            at++;
        }

        return at;
    }

    /// <summary>The slot at which the halves, fences included, differ least.</summary>
    private int ChooseMiddle(int least, int most)
    {
        int half = (UsedBytes - Header.PrefixLength) / 2;
        int taken = LowerFence.Length + HalfBytes(0, least) - Header.PrefixLength;
        int at = least;
        for (; at < most; at++)
        {
            int next = EntryBytes(at);
            if (taken + (next / 2) >= half)
            {
                break;
            }

            taken += next;
        }

        return at;
    }

    private int FenceAt(int at, ReadOnlySpan<byte> pending) => at == Count ? pending.Length : KeyLength(at);

    private int HalfBytes(int from, int to)
    {
        int bytes = Header.PrefixLength;
        for (int slot = from; slot < to; slot++)
        {
            bytes += EntryBytes(slot);
        }

        return bytes;
    }

    private int EntryBytes(int slot) =>
        SlotSize + Slots[slot].KeyLength + (IsInner ? 0 : Slots[slot].ValueLength);

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

    /// <summary>
    /// Moves the slots from <paramref name="at"/> on into an empty page that becomes the right sibling.
    /// </summary>
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

    /// <summary>
    /// Whether this page can take all entries of its right sibling and keep a quarter free, or one has next to nothing.
    /// </summary>
    /// <param name="right">The right sibling.</param>
    /// <param name="packed">Whether a sixteenth is enough, as in a page of a bulk build.</param>
    [SkipLocalsInit]
    internal bool CanAbsorb(scoped SlottedPage right, bool packed = false)
    {
        Span<byte> prefix = stackalloc byte[MaxEntryBytes];
        int shared = CommonPrefix(this, right, prefix);
        int used = shared + LowerFence.Length + right.UpperFence.Length
            + BytesWithoutPrefix(shared) + right.BytesWithoutPrefix(shared);
        if (IsInner)
        {
            used += right.LowerFence.Length - shared;
        }

        int capacity = PageSizes.SmallBytes - HeaderSize;
        int most = packed ? capacity - (PageSizes.SmallBytes / 16) : capacity * 3 / 4;
        return used <= (Math.Min(Count, right.Count) <= FirstKey ? capacity : most);
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
