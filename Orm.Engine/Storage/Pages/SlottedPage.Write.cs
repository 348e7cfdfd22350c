using System.Runtime.CompilerServices;

namespace Orm.Engine.Storage.Pages;

// Changes of one page. All of them need the frame's exclusive latch. A change either happens whole or not at all.
internal readonly ref partial struct SlottedPage
{
    /// <summary>Why an entry does not fit, which decides where the page is split.</summary>
    internal enum Fit
    {
        Fits,

        /// <summary>The page is full.</summary>
        Full,

        /// <summary>
        /// The entry lies before or behind all others, and would cost them most of their shared prefix.
        /// </summary>
        BreaksPrefix,
    }

    /// <summary>Sets the range of keys of an empty page.</summary>
    internal void SetFences(ReadOnlySpan<byte> lower, ReadOnlySpan<byte> upper, bool hasUpper)
    {
        ref SlottedHeader h = ref Header;
        h.LowerOffset = Store(lower);
        h.LowerLength = (ushort)lower.Length;
        h.UpperOffset = hasUpper ? Store(upper) : (ushort)0;
        h.UpperLength = hasUpper ? (ushort)upper.Length : (ushort)0;
        h.Flags = hasUpper ? UpperFenceFlag : (ushort)0;
    }

    /// <summary>Gives the last page of a level that is being built its upper fence; it has kept room for it.</summary>
    internal void SetUpperFence(ReadOnlySpan<byte> upper)
    {
        if (ContiguousFree < upper.Length)
        {
            Rebuild(Header.PrefixLength);
        }

        ref SlottedHeader h = ref Header;
        h.UpperOffset = Store(upper);
        h.UpperLength = (ushort)upper.Length;
        h.Flags = UpperFenceFlag;
    }

    /// <summary>Puts the child that begins at the lower fence into an empty inner page.</summary>
    internal void SetFirstChild(PageId child)
    {
        Header.Count = 1;
        Slots[0] = new Slot { Child = child.Value };
    }

    internal void SetChild(int slot, PageId child) => Slots[slot].Child = child.Value;

    /// <summary>Inserts a separator and the child that begins at it.</summary>
    internal Fit TryInsertChild(int slot, ReadOnlySpan<byte> key, PageId child)
    {
        Fit fit = MakeRoom(key, 0);
        if (fit == Fit.Fits)
        {
            Place(slot, key, []).Child = child.Value;
        }

        return fit;
    }

    /// <summary>Inserts an entry at the place that <see cref="TryFind"/> gave.</summary>
    internal Fit TryInsert(int slot, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, bool ghost = false)
    {
        Fit fit = MakeRoom(key, value.Length);
        if (fit == Fit.Fits)
        {
            ref Slot placed = ref Place(slot, key, value);
            placed.ValueLength = (ushort)value.Length;
            placed.Flags = ghost ? GhostFlag : (ushort)0;
        }

        return fit;
    }

    /// <summary>Gives an entry of a leaf another value.</summary>
    /// <returns>False when the page has no room for it; nothing is changed then.</returns>
    [SkipLocalsInit]
    internal bool TryReplaceValue(int slot, ReadOnlySpan<byte> value)
    {
        ref Slot s = ref Slots[slot];
        if (value.Length <= s.ValueLength)
        {
            value.CopyTo(_page[(s.Offset + s.KeyLength)..]);
            Header.Garbage += (ushort)(s.ValueLength - value.Length);
            s.ValueLength = (ushort)value.Length;
            return true;
        }

        int room = s.KeyLength + value.Length;
        if (FreeBytes + s.KeyLength + s.ValueLength < room)
        {
            return false;
        }

        // The old entry becomes garbage first, so that compaction can use its room; its key is kept aside.
        Span<byte> key = stackalloc byte[s.KeyLength];
        Suffix(slot).CopyTo(key);
        Header.Garbage += (ushort)(s.KeyLength + s.ValueLength);
        s.KeyLength = 0;
        s.ValueLength = 0;
        if (ContiguousFree < room)
        {
            Rebuild(Header.PrefixLength);
        }

        s = ref Slots[slot];
        Header.HeapTop -= (ushort)room;
        key.CopyTo(_page[Header.HeapTop..]);
        value.CopyTo(_page[(Header.HeapTop + key.Length)..]);
        s.Offset = Header.HeapTop;
        s.KeyLength = (ushort)key.Length;
        s.ValueLength = (ushort)value.Length;
        s.Head = HeadOf(key);
        return true;
    }

    internal void RemoveAt(int slot)
    {
        ref SlottedHeader h = ref Header;
        ref readonly Slot s = ref Slots[slot];
        h.Garbage += (ushort)(s.KeyLength + (IsInner ? 0 : s.ValueLength));
        Slots[(slot + 1)..h.Count].CopyTo(Slots[slot..]);
        h.Count--;
    }

    private int ContiguousFree => Header.HeapTop - HeaderSize - (Header.Count * SlotSize);

    private int KeyCount => Header.Count - FirstKey;

    /// <summary>
    /// The free bytes that inserting an entry takes, what the other keys lose of their prefix included.
    /// </summary>
    internal int BytesFor(ReadOnlySpan<byte> key, int valueLength)
    {
        int shared = SharedWith(key);
        int growth = KeyCount <= 0
            ? key.Length - Header.PrefixLength
            : (KeyCount - 1) * (Header.PrefixLength - shared);
        return SlotSize + (key.Length - shared) + valueLength + growth;
    }

    private int SharedWith(ReadOnlySpan<byte> key) =>
        KeyCount <= 0 ? key.Length : Prefix.CommonPrefixLength(key);

    /// <summary>Shortens the prefix and compacts the heap where the entry needs it.</summary>
    private Fit MakeRoom(ReadOnlySpan<byte> key, int valueLength)
    {
        if (key.Length + valueLength > MaxEntryBytes)
        {
            throw new Types.RowTooLargeException(key.Length + valueLength, MaxEntryBytes, "bytes");
        }

        int shared = SharedWith(key);
        bool keepsPrefix = KeyCount > 0 && shared == Header.PrefixLength;
        int needed = SlotSize + (key.Length - shared) + valueLength;
        if (FreeBytes < BytesFor(key, valueLength))
        {
            return keepsPrefix || FreeBytes < needed ? Fit.Full : Fit.BreaksPrefix;
        }

        if (KeyCount <= 0)
        {
            ReplacePrefix(key, needed);
        }
        else if (!keepsPrefix)
        {
            Rebuild(shared);
        }
        else if (ContiguousFree < needed)
        {
            Rebuild(Header.PrefixLength);
        }

        return Fit.Fits;
    }

    private ref Slot Place(int slot, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        ref SlottedHeader h = ref Header;
        ReadOnlySpan<byte> suffix = key[h.PrefixLength..];
        Slots[slot..h.Count].CopyTo(Slots[(slot + 1)..]);
        h.Count++;
        h.HeapTop -= (ushort)(suffix.Length + value.Length);
        suffix.CopyTo(_page[h.HeapTop..]);
        value.CopyTo(_page[(h.HeapTop + suffix.Length)..]);
        ref Slot placed = ref Slots[slot];
        placed = new Slot { Head = HeadOf(suffix), Offset = h.HeapTop, KeyLength = (ushort)suffix.Length };
        return ref placed;
    }

    /// <summary>The first key of a page is its prefix; later keys shorten it to what all have in common.</summary>
    private void ReplacePrefix(ReadOnlySpan<byte> prefix, int needed)
    {
        ref SlottedHeader h = ref Header;
        h.Garbage += h.PrefixLength;
        h.PrefixLength = 0;
        h.PrefixOffset = 0;
        if (ContiguousFree < prefix.Length + needed)
        {
            Rebuild(0);
        }

        StorePrefix(prefix);
    }

    private void StorePrefix(ReadOnlySpan<byte> prefix)
    {
        Header.PrefixOffset = Store(prefix);
        Header.PrefixLength = (ushort)prefix.Length;
    }

    private ushort Store(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return 0;
        }

        ref SlottedHeader h = ref Header;
        h.HeapTop -= (ushort)bytes.Length;
        bytes.CopyTo(_page[h.HeapTop..]);
        return h.HeapTop;
    }

    /// <summary>Writes the page anew with a prefix of this length: no garbage is left.</summary>
    [SkipLocalsInit]
    private void Rebuild(int prefixLength)
    {
        Span<byte> old = stackalloc byte[PageSizes.SmallBytes];
        Span<byte> prefix = stackalloc byte[prefixLength];
        _page.CopyTo(old);
        SlottedPage source = new(old);
        source.Prefix[..prefixLength].CopyTo(prefix);
        Clear();
        SetFences(source.LowerFence, source.UpperFence, source.HasUpperFence);
        StorePrefix(prefix);
        AppendEntries(source, 0, source.Count);
    }

    /// <summary>Removes all entries, fences and the prefix.</summary>
    private void Clear()
    {
        ref SlottedHeader h = ref Header;
        h.Count = 0;
        h.HeapTop = PageSizes.SmallBytes;
        h.Garbage = 0;
        h.PrefixLength = 0;
        h.PrefixOffset = 0;
    }

    /// <summary>Appends slots of another page whose keys all begin with this page's prefix.</summary>
    /// <remarks>The first child that an empty inner page gets begins at its lower fence and needs no key.</remarks>
    [SkipLocalsInit]
    private void AppendEntries(scoped SlottedPage source, int from, int to)
    {
        bool inner = IsInner;
        Span<byte> key = stackalloc byte[MaxEntryBytes];
        for (int slot = from; slot < to; slot++)
        {
            if (inner && Header.Count == 0)
            {
                SetFirstChild(source.Child(slot));
                continue;
            }

            int length = source.CopyKey(slot, key);
            Place(Header.Count, key[..length], inner ? [] : source.Value(slot)).Child = source.Slots[slot].Child;
        }
    }
}
