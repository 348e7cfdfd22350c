using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Pages;

/// <summary>Checks every part of a slotted page that a search or a change relies on.</summary>
internal static class SlottedPageCheck
{
    [SkipLocalsInit]
    internal static string? FindDamage(ReadOnlySpan<byte> image)
    {
        // The view is only read from here on.
        SlottedPage page = new(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(image), image.Length));
        SlottedPage.SlottedHeader header = Unsafe.As<byte, SlottedPage.SlottedHeader>(
            ref MemoryMarshal.GetReference(page.Bytes));
        bool inner = page.IsInner;
        if (inner != (page.Common.Level > 0))
        {
            return FormattableString.Invariant($"kind {(byte)page.Common.Kind} has level {page.Common.Level}");
        }

        if (header.Count > SlottedPage.MaxSlots || (inner && header.Count == 0))
        {
            return FormattableString.Invariant($"{header.Count} slots are impossible");
        }

        int slotsEnd = SlottedPage.HeaderSize + (header.Count * SlottedPage.SlotSize);
        if (header.HeapTop < slotsEnd || header.HeapTop > PageSizes.SmallBytes)
        {
            return FormattableString.Invariant($"the heap begins at {header.HeapTop} in {slotsEnd} bytes of slots");
        }

        int used = header.Garbage;
        return CheckArea("prefix", header.PrefixOffset, header.PrefixLength, header.HeapTop, ref used)
            ?? CheckArea("lower fence", header.LowerOffset, header.LowerLength, header.HeapTop, ref used)
            ?? CheckArea("upper fence", header.UpperOffset, header.UpperLength, header.HeapTop, ref used)
            ?? CheckSlots(page, header.HeapTop, ref used)
            ?? (used + header.HeapTop == PageSizes.SmallBytes
                ? null
                : FormattableString.Invariant($"{used} bytes are used in a heap that begins at {header.HeapTop}"))
            ?? CheckOrder(page);
    }

    private static string? CheckArea(string name, int offset, int length, int heapTop, ref int used)
    {
        used += length;
        return length > SlottedPage.MaxEntryBytes
            || (length == 0 ? offset != 0 : offset < heapTop || offset + length > PageSizes.SmallBytes)
            ? FormattableString.Invariant($"the {name} of {length} bytes lies at {offset}")
            : null;
    }

    private static string? CheckSlots(SlottedPage page, int heapTop, ref int used)
    {
        ReadOnlySpan<SlottedPage.Slot> slots =
            MemoryMarshal.Cast<byte, SlottedPage.Slot>(page.Bytes[SlottedPage.HeaderSize..]);
        bool inner = page.IsInner;
        for (int i = 0; i < page.Count; i++)
        {
            SlottedPage.Slot slot = slots[i];
            int length = slot.KeyLength + (inner ? 0 : slot.ValueLength);
            bool keyless = inner && i == 0;
            if (page.Prefix.Length + length > SlottedPage.MaxEntryBytes || (keyless
                ? slot.KeyLength != 0 || slot.Head != 0
                : slot.Offset < heapTop || slot.Offset + length > PageSizes.SmallBytes))
            {
                return FormattableString.Invariant($"slot {i} of {length} bytes lies at {slot.Offset}");
            }

            if (!keyless && slot.Head != SlottedPage.HeadOf(page.Suffix(i)))
            {
                return FormattableString.Invariant($"the head of slot {i} is not the beginning of its key");
            }

            if (inner ? slot.Child >> 1 == 0 : slot.Flags > 1)
            {
                return FormattableString.Invariant($"slot {i} refers to page {slot.Child}, or has unknown flags");
            }

            used += length;
        }

        return null;
    }

    private static string? CheckOrder(SlottedPage page)
    {
        Span<byte> previous = stackalloc byte[SlottedPage.MaxEntryBytes];
        Span<byte> key = stackalloc byte[SlottedPage.MaxEntryBytes];
        page.LowerFence.CopyTo(previous);
        int previousLength = page.LowerFence.Length;
        for (int i = page.FirstKey; i < page.Count; i++)
        {
            int length = page.CopyKey(i, key);
            int order = previous[..previousLength].SequenceCompareTo(key[..length]);
            if (order > 0 || (order == 0 && i > 0))
            {
                return FormattableString.Invariant($"the key of slot {i} is not above the one before it");
            }

            Span<byte> free = previous;
            previous = key;
            key = free;
            previousLength = length;
        }

        return page.HasUpperFence && previous[..previousLength].SequenceCompareTo(page.UpperFence) >= 0
            ? "the last key is not below the upper fence"
            : null;
    }
}
