using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// A 64 KB leaf of a table: the rows of a range of row ids, ordered by row id, column by column (PAX). A scan reads
/// only
/// the columns it needs, as arrays; a row is found by its position in all of them.
/// </summary>
/// <remarks>
/// <code>
/// offset   bytes    content
///      0      16    <see cref="PageHeader"/>: kind 3
///     16       4    number of rows (n), ghosts included
///     20       4    capacity (c): a multiple of 8
///     24       4    lowest used offset of the heap, 65536 when the heap is empty
///     28       4    bytes of the heap that no view refers to any more
///     32       8    smallest row id that belongs here
///     40       8    smallest row id that belongs to the right of here; 0 without the flag
///     48       2    number of columns (k)
///     50       2    number of ghosts
///     52       2    flags: bit 0 there is a right bound
///     54       2    zero
///     56       8    fingerprint of the columns: FNV-1a of the k bytes at 64
///     64       k    per column: bits 0-2 format (<see cref="ColumnFormat"/>), bit 7 takes NULLs
///      b    8*c     row ids, ascending (b = 64 + k, rounded up to 8)
///      .  width*c   values, for each column, in order; zeros where NULL
///      .    c/8     ghost bitmap: the row is deleted, but an older snapshot may still see it
///      .    c/8     null bitmap, for each column that takes NULLs, in order
///      .      .     free
///      .      .     heap: the bytes of long values, to the end of the page
/// </code>
/// Bit i of a bitmap is bit i%8 of byte i/8; bits from n on are zero. Views count their offsets from the beginning of
/// the page. All numbers are little-endian; row ids are signed.
/// </remarks>
internal readonly ref partial struct TableLeaf
{
    internal const int HeaderSize = 64;
    internal const byte NullableFlag = 0x80;

    /// <summary>The largest row, by <see cref="LeafGeometry.RowBytes"/>: eight of them always fit in a leaf.</summary>
    internal const int MaxRowBytes = 8000;

    private const ushort UpperBoundFlag = 1;
    private readonly Span<byte> _page;
    private readonly LeafGeometry _geometry;

    internal TableLeaf(Span<byte> page, LeafGeometry geometry)
    {
        _page = page;
        _geometry = geometry;
    }

    internal Span<byte> Bytes => _page;

    internal ref PageHeader Common => ref PageHeader.Of(_page);

    /// <summary>The rows, ghosts included.</summary>
    internal int Count => Header.Count;

    internal int GhostCount => Header.Ghosts;

    internal int Capacity => Header.Capacity;

    internal long LowerBound => Header.Lower;

    internal bool HasUpperBound => (Header.Flags & UpperBoundFlag) != 0;

    internal long UpperBound => Header.Upper;

    internal ReadOnlySpan<long> RowIds =>
        MemoryMarshal.Cast<byte, long>(_page.Slice(_geometry.Base, Count * sizeof(long)));

    internal ReadOnlySpan<byte> Ghosts => Bitmap(_geometry.Ghosts(Capacity));

    /// <summary>The heap's bytes that views refer to.</summary>
    internal int LiveHeap => PageSizes.LargeBytes - Header.HeapTop - Header.Garbage;

    /// <summary>The bytes that the rows need, without the header: what a merge looks at.</summary>
    internal int UsedBytes => _geometry.Cost(Count, LiveHeap);

    private ref LeafHeader Header => ref HeaderOf(_page);

    internal static ref LeafHeader HeaderOf(Span<byte> page) =>
        ref Unsafe.As<byte, LeafHeader>(ref MemoryMarshal.GetReference(page));

    internal static TableLeaf Format(Span<byte> page, PageId self, PageId tree, LeafGeometry geometry)
    {
        page.Clear();
        PageHeader.Write(page, self, PageKind.TableLeaf, 0, tree);
        TableLeaf leaf = new(page, geometry);
        leaf.Header.Columns = (ushort)geometry.Layout.ColumnCount;
        leaf.Header.Fingerprint = geometry.Fingerprint;
        leaf.Header.Lower = long.MinValue;
        geometry.Descriptors.CopyTo(page[HeaderSize..]);
        leaf.Clear(geometry.Capacity(0, 0));
        return leaf;
    }

    /// <summary>Whether the page's columns are the ones this code was given.</summary>
    internal bool HasColumnsOf(LeafGeometry geometry) =>
        Header.Columns == geometry.Layout.ColumnCount && Header.Fingerprint == geometry.Fingerprint;

    /// <summary>
    /// A number that stands for the columns, so that they can be compared without leaving the header's cache line.
    /// </summary>
    internal static ulong FingerprintOf(ReadOnlySpan<byte> descriptors)
    {
        ulong hash = 0xCBF2_9CE4_8422_2325;
        foreach (byte descriptor in descriptors)
        {
            hash = unchecked((hash ^ descriptor) * 0x0000_0100_0000_01B3);
        }

        return hash;
    }

    internal void SetBounds(long lower, long upper, bool hasUpper)
    {
        Header.Lower = lower;
        Header.Upper = hasUpper ? upper : 0;
        Header.Flags = hasUpper ? UpperBoundFlag : (ushort)0;
    }

    internal bool IsBeyond(long rowId) => HasUpperBound && rowId >= UpperBound;

    /// <summary>Finds a row, ghost or not.</summary>
    /// <returns>Its position; or, when it is not here, the complement of the position where it belongs.</returns>
    internal int Find(long rowId)
    {
        // Row ids are mostly handed out in sequence, and then the distance from the first one is the position. The
        // lower
        // bound mostly is the first one, and is in the header's cache line.
        ReadOnlySpan<long> ids = RowIds;
        ulong guess = (ulong)rowId - (ulong)LowerBound;
        return guess < (ulong)ids.Length && ids[(int)guess] == rowId ? (int)guess : Search(ids, rowId);
    }

    internal bool IsGhost(int position) => GetBit(Ghosts, position);

    /// <summary>The null bitmap of a column; empty when the column takes no NULLs.</summary>
    internal ReadOnlySpan<byte> Nulls(int column)
    {
        int offset = _geometry.Nulls(column, Capacity);
        return offset < 0 ? [] : Bitmap(offset);
    }

    internal bool IsNull(int column, int position)
    {
        int offset = _geometry.Nulls(column, Capacity);
        return offset >= 0 && (_page[offset + (position >> 3)] >> (position & 7) & 1) != 0;
    }

    /// <summary>
    /// The values of a column, one after the other: a vector of <see cref="Count"/> values of its width.
    /// </summary>
    internal ReadOnlySpan<byte> Column(int column) =>
        _page.Slice(_geometry.Column(column, Capacity), Count * _geometry.Layout.Formats[column].Width());

    /// <summary>A column of fixed width as numbers.</summary>
    internal ReadOnlySpan<T> Column<T>(int column)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Column(column));

    /// <summary>One value of fixed width, or one view.</summary>
    internal ReadOnlySpan<byte> Field(int column, int position)
    {
        int width = _geometry.Layout.Formats[column].Width();
        return _page.Slice(_geometry.Column(column, Capacity) + (position * width), width);
    }

    internal StringView View(int column, int position) => StringView.Read(Field(column, position));

    /// <summary>The bytes of a value of variable length that is not in overflow pages.</summary>
    internal ReadOnlySpan<byte> Value(int column, int position) =>
        StringView.Bytes(_page, _geometry.Column(column, Capacity) + (position * StringView.Size));

    /// <summary>Puts a row together again.</summary>
    internal void CopyRow(int position, RowWriter destination)
    {
        destination.Clear();
        for (int i = 0; i < _geometry.Layout.ColumnCount; i++)
        {
            CopyColumn(i, position, destination);
        }

        destination.Close();
    }

    /// <summary>Puts together some of the columns of a row; the others are NULL.</summary>
    internal void CopyRow(int position, RowWriter destination, int[]? columns)
    {
        if (columns is null)
        {
            CopyRow(position, destination);
            return;
        }

        destination.Clear();
        foreach (int column in columns)
        {
            CopyColumn(column, position, destination);
        }

        destination.Close();
    }

    private void CopyColumn(int column, int position, RowWriter destination)
    {
        if (IsNull(column, position))
        {
            return;
        }

        if (_geometry.Layout.Formats[column] != ColumnFormat.View)
        {
            destination.SetField(column, Field(column, position));
            return;
        }

        StringView view = View(column, position);
        if (view.IsOverflow)
        {
            destination.SetOverflow(column, view);
        }
        else
        {
            destination.SetBytes(column, Value(column, position));
        }
    }

    internal static bool GetBit(ReadOnlySpan<byte> bitmap, int position) =>
        (bitmap[position >> 3] >> (position & 7) & 1) != 0;

    private static int Search(ReadOnlySpan<long> ids, long rowId)
    {
        if (ids.IsEmpty)
        {
            return ~0;
        }

        ulong guess = (ulong)rowId - (ulong)ids[0];
        if (guess < (ulong)ids.Length && ids[(int)guess] == rowId)
        {
            return (int)guess;
        }

        return rowId > ids[^1] ? ~ids.Length : ids.BinarySearch(rowId);
    }

    private Span<byte> Bitmap(int offset) => _page.Slice(offset, (Count + 7) / 8);

    [StructLayout(LayoutKind.Explicit, Size = HeaderSize)]
    internal struct LeafHeader
    {
        [FieldOffset(16)]
        internal int Count;

        [FieldOffset(20)]
        internal int Capacity;

        [FieldOffset(24)]
        internal int HeapTop;

        [FieldOffset(28)]
        internal int Garbage;

        [FieldOffset(32)]
        internal long Lower;

        [FieldOffset(40)]
        internal long Upper;

        [FieldOffset(48)]
        internal ushort Columns;

        [FieldOffset(50)]
        internal ushort Ghosts;

        [FieldOffset(52)]
        internal ushort Flags;

        [FieldOffset(56)]
        internal ulong Fingerprint;

        /// <summary>Whether a row id lies between the fences.</summary>
        internal readonly bool Holds(long rowId) => rowId >= Lower && ((Flags & 1) == 0 || rowId < Upper);
    }
}
