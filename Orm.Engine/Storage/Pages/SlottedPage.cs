using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// A 16 KB page of sorted byte keys: inner pages of all trees (key, child) and leaves of indexes (key, value).
/// </summary>
/// <remarks>
/// What all keys begin with is stored once (the prefix), and the next four bytes of each key lie in its slot (the
/// head),
/// so that a search compares integers and rarely touches the heap.
/// <code>
/// offset  bytes  content
///      0     16  <see cref="PageHeader"/>: kind 1 (inner) or 2 (index leaf)
///     16      2  number of slots
///     18      2  length of the prefix
///     20      2  offset of the prefix (0 when its length is 0, likewise below)
///     22      2  lowest used offset of the heap, 16384 when the heap is empty
///     24      2  bytes of the heap that nothing refers to any more
///     26      2  flags: bit 0 the page has an upper fence (no flag: no key is too large for the page)
///     28      2  offset of the lower fence (the smallest key that belongs here; empty at the left end)
///     30      2  length of the lower fence
///     32      2  offset of the upper fence (the smallest key that belongs to the right of here)
///     34      2  length of the upper fence
///     36      4  zero
///     40     12  per slot, in key order:
///              0  4  head: the first four bytes of the key behind the prefix as a big-endian number, padded by zeros
///              4  2  offset in the heap of the key behind the prefix (leaf: the value follows it)
///              6  2  length of the key behind the prefix
///              8  4  inner: the child (<see cref="PageId.Value"/>)
///              8  2  leaf: length of the value
///             10  2  leaf: flags, bit 0: ghost (deleted, still visible to an older snapshot)
///      .      .  free
///      .      .  heap, to the end of the page
/// </code>
/// Slot 0 of an inner page has no key of its own (length 0): its child begins at the lower fence. Child i holds the
/// keys
/// from key i up to key i+1. All numbers are little-endian unless said otherwise.
/// </remarks>
internal readonly ref partial struct SlottedPage
{
    internal const int HeaderSize = 40;
    internal const int SlotSize = 12;
    internal const int MaxSlots = (PageSizes.SmallBytes - HeaderSize) / SlotSize;

    /// <summary>
    /// The largest entry, key and value together. Two of them fit in a page beside two fences as long as a key.
    /// </summary>
    internal const int MaxEntryBytes = 4000;

    private const ushort UpperFenceFlag = 1;
    private const ushort GhostFlag = 1;
    private readonly Span<byte> _page;

    internal SlottedPage(Span<byte> page)
    {
        _page = page;
    }

    internal Span<byte> Bytes => _page;

    internal ref PageHeader Common => ref PageHeader.Of(_page);

    internal int Count => Math.Min((int)Header.Count, MaxSlots);

    internal bool IsInner => Common.Kind == PageKind.Inner;

    /// <summary>The first slot that has a key of its own.</summary>
    internal int FirstKey => IsInner ? 1 : 0;

    internal bool HasUpperFence => (Header.Flags & UpperFenceFlag) != 0;

    internal ReadOnlySpan<byte> LowerFence => _page.Slice(Header.LowerOffset, Header.LowerLength);

    internal ReadOnlySpan<byte> UpperFence => _page.Slice(Header.UpperOffset, Header.UpperLength);

    internal ReadOnlySpan<byte> Prefix => _page.Slice(Header.PrefixOffset, Header.PrefixLength);

    internal int FreeBytes => Header.HeapTop - HeaderSize - (Header.Count * SlotSize) + Header.Garbage;

    /// <summary>The bytes that entries and fences take, without the page's header.</summary>
    internal int UsedBytes => PageSizes.SmallBytes - HeaderSize - FreeBytes;

    /// <summary>The bytes that entries take: what decides whether the page is small enough to be merged.</summary>
    internal int ContentBytes => UsedBytes - Header.LowerLength - Header.UpperLength;

    private ref SlottedHeader Header => ref Unsafe.As<byte, SlottedHeader>(ref MemoryMarshal.GetReference(_page));

    private Span<Slot> Slots => MemoryMarshal.Cast<byte, Slot>(_page.Slice(HeaderSize, MaxSlots * SlotSize));

    internal static SlottedPage Format(Span<byte> page, PageId self, PageKind kind, int level, PageId tree)
    {
        page[..HeaderSize].Clear();
        PageHeader.Write(page, self, kind, level, tree);
        SlottedPage result = new(page);
        result.Header.HeapTop = PageSizes.SmallBytes;
        return result;
    }

    internal PageId Child(int slot) => new(Slots[slot].Child);

    internal ReadOnlySpan<byte> Value(int slot)
    {
        ref readonly Slot s = ref Slots[slot];
        return _page.Slice(s.Offset + s.KeyLength, s.ValueLength);
    }

    internal bool IsGhost(int slot) => (Slots[slot].Flags & GhostFlag) != 0;

    internal void SetGhost(int slot, bool ghost) => Slots[slot].Flags = ghost ? GhostFlag : (ushort)0;

    internal int KeyLength(int slot) =>
        slot < FirstKey ? Header.LowerLength : Header.PrefixLength + Slots[slot].KeyLength;

    /// <summary>The part of a key behind the prefix.</summary>
    internal ReadOnlySpan<byte> Suffix(int slot)
    {
        ref readonly Slot s = ref Slots[slot];
        return _page.Slice(s.Offset, s.KeyLength);
    }

    /// <summary>Puts a whole key together; that of an inner page's slot 0 is the lower fence.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="destination">At least <see cref="KeyLength"/> bytes.</param>
    /// <returns>The length of the key.</returns>
    internal int CopyKey(int slot, Span<byte> destination)
    {
        if (slot < FirstKey)
        {
            LowerFence.CopyTo(destination);
            return Header.LowerLength;
        }

        ReadOnlySpan<byte> suffix = Suffix(slot);
        Prefix.CopyTo(destination);
        suffix.CopyTo(destination[Header.PrefixLength..]);
        return Header.PrefixLength + suffix.Length;
    }

    /// <summary>Finds the first slot whose key is not below <paramref name="key"/>.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="slot">The slot, or the number of slots when all keys are below.</param>
    /// <param name="exact">Whether the slot's key is equal.</param>
    /// <returns>
    /// False when offsets point outside of the page. In a page that is read without a latch this means that a writer
    /// is at work, and the caller starts again; it does not happen in a page that was checked and is latched.
    /// </returns>
    internal bool TryFind(ReadOnlySpan<byte> key, out int slot, out bool exact)
    {
        int low = FirstKey;
        int high = Count;
        slot = low;
        exact = false;
        int prefixLength = Header.PrefixLength;
        int prefixOffset = Header.PrefixOffset;
        if (prefixOffset + prefixLength > PageSizes.SmallBytes)
        {
            return false;
        }

        ReadOnlySpan<byte> prefix = _page.Slice(prefixOffset, prefixLength);
        if (!key.StartsWith(prefix))
        {
            slot = key.SequenceCompareTo(prefix) < 0 || high < low ? low : high;
            return true;
        }

        ReadOnlySpan<byte> suffix = key[prefixLength..];
        uint head = HeadOf(suffix);
        ReadOnlySpan<Slot> slots = Slots;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            ref readonly Slot candidate = ref slots[middle];
            int order = candidate.Head.CompareTo(head);
            if (order == 0)
            {
                if (candidate.Offset + candidate.KeyLength > PageSizes.SmallBytes)
                {
                    return false;
                }

                order = _page.Slice(candidate.Offset, candidate.KeyLength).SequenceCompareTo(suffix);
                if (order == 0)
                {
                    slot = middle;
                    exact = true;
                    return true;
                }
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        slot = low;
        return true;
    }

    /// <summary>Compares a key with the fences.</summary>
    /// <param name="key">The whole key.</param>
    /// <param name="lower">The order of the key and the lower fence.</param>
    /// <param name="upper">The order of the key and the upper fence; negative when there is none.</param>
    /// <returns>False as for <see cref="TryFind"/>.</returns>
    internal bool TryCompareFences(ReadOnlySpan<byte> key, out int lower, out int upper)
    {
        lower = 0;
        upper = -1;
        int lowerOffset = Header.LowerOffset;
        int lowerLength = Header.LowerLength;
        int upperOffset = Header.UpperOffset;
        int upperLength = Header.UpperLength;
        if (lowerOffset + lowerLength > PageSizes.SmallBytes || upperOffset + upperLength > PageSizes.SmallBytes)
        {
            return false;
        }

        lower = key.SequenceCompareTo(_page.Slice(lowerOffset, lowerLength));
        if (HasUpperFence)
        {
            upper = key.SequenceCompareTo(_page.Slice(upperOffset, upperLength));
        }

        return true;
    }

    internal static uint HeadOf(ReadOnlySpan<byte> suffix)
    {
        if (suffix.Length >= 4)
        {
            return BinaryPrimitives.ReadUInt32BigEndian(suffix);
        }

        uint head = 0;
        for (int i = 0; i < suffix.Length; i++)
        {
            head |= (uint)suffix[i] << (24 - (8 * i));
        }

        return head;
    }

    [StructLayout(LayoutKind.Explicit, Size = HeaderSize)]
    internal struct SlottedHeader
    {
        [FieldOffset(16)]
        internal ushort Count;

        [FieldOffset(18)]
        internal ushort PrefixLength;

        [FieldOffset(20)]
        internal ushort PrefixOffset;

        [FieldOffset(22)]
        internal ushort HeapTop;

        [FieldOffset(24)]
        internal ushort Garbage;

        [FieldOffset(26)]
        internal ushort Flags;

        [FieldOffset(28)]
        internal ushort LowerOffset;

        [FieldOffset(30)]
        internal ushort LowerLength;

        [FieldOffset(32)]
        internal ushort UpperOffset;

        [FieldOffset(34)]
        internal ushort UpperLength;
    }

    [StructLayout(LayoutKind.Explicit, Size = SlotSize)]
    internal struct Slot
    {
        [FieldOffset(0)]
        internal uint Head;

        [FieldOffset(4)]
        internal ushort Offset;

        [FieldOffset(6)]
        internal ushort KeyLength;

        [FieldOffset(8)]
        internal uint Child;

        [FieldOffset(8)]
        internal ushort ValueLength;

        [FieldOffset(10)]
        internal ushort Flags;
    }
}
