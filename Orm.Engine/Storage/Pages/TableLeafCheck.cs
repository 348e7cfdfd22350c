using System.Runtime.InteropServices;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// Checks every part of a table leaf that later code relies on. The leaf describes its own columns, so this needs no
/// catalog; that they are the table's columns is for the tree to check.
/// </summary>
internal static class TableLeafCheck
{
    internal static string? FindDamage(ReadOnlySpan<byte> image)
    {
        // The view is only read from here on.
        Span<byte> page = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(image), image.Length);
        TableLeaf.LeafHeader header = TableLeaf.HeaderOf(page);
        if (PageHeader.Of(image).Level != 0 || header.Columns > RowLayout.MaxColumns)
        {
            return FormattableString.Invariant($"level {PageHeader.Of(image).Level} or {header.Columns} columns");
        }

        if ((uint)header.Count > PageSizes.LargeBytes / 8 || (header.Capacity & 7) != 0
            || (uint)header.Capacity > PageSizes.LargeBytes / 8 || header.Capacity < header.Count)
        {
            return FormattableString.Invariant($"{header.Count} rows with a capacity of {header.Capacity}");
        }

        Areas areas = new(page.Slice(TableLeaf.HeaderSize, header.Columns), header.Capacity);
        if (header.Fingerprint != TableLeaf.FingerprintOf(page.Slice(TableLeaf.HeaderSize, header.Columns)))
        {
            return "the fingerprint is not that of the columns";
        }

        if (areas.UnknownFormat >= 0)
        {
            return FormattableString.Invariant($"the format of column {areas.UnknownFormat} is not known");
        }

        if (areas.End > header.HeapTop || header.HeapTop > PageSizes.LargeBytes)
        {
            return FormattableString.Invariant($"the columns end at {areas.End}, the heap begins at {header.HeapTop}");
        }

        return CheckRowIds(header, MemoryMarshal.Cast<byte, long>(page.Slice(areas.Base, header.Count * 8)))
            ?? CheckGhosts(header, page.Slice(areas.Bitmaps, header.Capacity / 8))
            ?? CheckColumns(header, areas, page);
    }

    private static string? CheckRowIds(in TableLeaf.LeafHeader header, ReadOnlySpan<long> ids)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] < header.Lower || (i > 0 && ids[i] <= ids[i - 1]))
            {
                return FormattableString.Invariant($"row id {ids[i]} at position {i} is out of order");
            }
        }

        bool bounded = (header.Flags & 1) != 0;
        return bounded && (header.Upper <= header.Lower || (ids.Length > 0 && ids[^1] >= header.Upper))
            ? FormattableString.Invariant($"the right bound {header.Upper} is not above all row ids")
            : null;
    }

    private static string? CheckGhosts(in TableLeaf.LeafHeader header, ReadOnlySpan<byte> bitmap) =>
        CountAndCheck(bitmap, header.Count) is int ghosts && ghosts == header.Ghosts
            ? null
            : FormattableString.Invariant($"the ghost bitmap does not have {header.Ghosts} of {header.Count} bits");

    /// <returns>The number of bits set, or null when there are any behind the last row.</returns>
    private static int? CountAndCheck(ReadOnlySpan<byte> bitmap, int rows)
    {
        int total = 0;
        foreach (byte bits in bitmap)
        {
            total += int.PopCount(bits);
        }

        int within = 0;
        for (int i = 0; i < (rows + 7) / 8; i++)
        {
            int mask = i == rows / 8 ? (1 << (rows & 7)) - 1 : 0xFF;
            within += int.PopCount(bitmap[i] & mask);
        }

        return total == within ? total : null;
    }

    private static string? CheckColumns(in TableLeaf.LeafHeader header, Areas areas, Span<byte> page)
    {
        int nulls = areas.Bitmaps + (header.Capacity / 8);
        int values = areas.Values;
        long used = header.Garbage;
        for (int i = 0; i < header.Columns; i++)
        {
            byte descriptor = page[TableLeaf.HeaderSize + i];
            ColumnFormat format = (ColumnFormat)(descriptor & 7);
            if ((descriptor & TableLeaf.NullableFlag) != 0)
            {
                if (CountAndCheck(page.Slice(nulls, header.Capacity / 8), header.Count) is null)
                {
                    return FormattableString.Invariant($"the null bitmap of column {i} has bits behind the last row");
                }

                nulls += header.Capacity / 8;
            }

            if (format == ColumnFormat.View)
            {
                ReadOnlySpan<StringView> views = MemoryMarshal.Cast<byte, StringView>(
                    page.Slice(values, header.Count * StringView.Size));
                int row = FirstOutside(views, header.HeapTop, ref used);
                if (row >= 0)
                {
                    return FormattableString.Invariant($"column {i} of row {row} lies outside of the heap");
                }
            }

            values += format.Width() * header.Capacity;
        }

        return used == PageSizes.LargeBytes - header.HeapTop && header.Garbage >= 0
            ? null
            : FormattableString.Invariant($"the heap has {PageSizes.LargeBytes - header.HeapTop} bytes, not {used}");
    }

    // The first row whose value is not within the heap, or -1; adds up what the others take of it.
    private static int FirstOutside(ReadOnlySpan<StringView> views, int heapTop, ref long used)
    {
        for (int row = 0; row < views.Length; row++)
        {
            if (!views[row].IsWellFormed(heapTop, PageSizes.LargeBytes))
            {
                return row;
            }

            used += views[row].HeapBytes;
        }

        return -1;
    }

    /// <summary>The offsets of the areas, from the page's own description of its columns.</summary>
    private readonly ref struct Areas
    {
        internal Areas(ReadOnlySpan<byte> descriptors, int capacity)
        {
            UnknownFormat = -1;
            Base = (TableLeaf.HeaderSize + descriptors.Length + 7) & ~7;
            Values = Base + (capacity * sizeof(long));
            int bitmaps = 1;
            long width = 0;
            for (int i = 0; i < descriptors.Length; i++)
            {
                int format = descriptors[i] & ~TableLeaf.NullableFlag;
                if (format >= ColumnFormats.Count)
                {
                    UnknownFormat = i;
                    return;
                }

                bitmaps += descriptors[i] >> 7;
                width += ((ColumnFormat)format).Width();
            }

            End = Values + (width * capacity) + (bitmaps * (capacity / 8L));
            Bitmaps = (int)Math.Min(PageSizes.LargeBytes, Values + (width * capacity));
        }

        internal int UnknownFormat { get; }

        internal int Base { get; }

        internal int Bitmaps { get; }

        internal int Values { get; }

        internal long End { get; }
    }
}
