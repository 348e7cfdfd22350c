using System.Buffers;
using System.Runtime.InteropServices;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Pages;

// Changes of one leaf. All of them need the frame's exclusive latch. A change either happens whole or not at all.
internal readonly ref partial struct TableLeaf
{
    /// <summary>Inserts a row at the place that <see cref="Find"/> gave.</summary>
    /// <returns>False when the leaf is full and must be split; nothing is changed then.</returns>
    internal bool TryInsert(int position, long rowId, RowReader row)
    {
        if (!MakeRoom(1, _geometry.HeapBytes(row)))
        {
            return false;
        }

        OpenGap(position);
        MemoryMarshal.Write(_page[(_geometry.Base + (position * sizeof(long)))..], in rowId);
        for (int i = 0; i < _geometry.Layout.ColumnCount; i++)
        {
            SetField(i, position, row);
        }

        return true;
    }

    /// <summary>Replaces all columns of a row.</summary>
    /// <returns>False when its longer values do not fit and the leaf must be split; nothing is changed then.</returns>
    internal bool TryUpdate(int position, RowReader row)
    {
        if (!MakeRoom(0, NewHeapBytes(position, row)))
        {
            return false;
        }

        for (int i = 0; i < _geometry.Layout.ColumnCount; i++)
        {
            SetField(i, position, row);
        }

        return true;
    }

    /// <summary>Replaces one column of a row, from a row of the table's layout.</summary>
    /// <returns>False when a longer value does not fit and the leaf must be split; nothing is changed then.</returns>
    internal bool TryUpdateColumn(int column, int position, RowReader row)
    {
        if (!MakeRoom(0, NewHeapBytes(column, position, row)))
        {
            return false;
        }

        SetField(column, position, row);
        return true;
    }

    /// <summary>Marks a row as deleted or, when its transaction rolls back, as present again.</summary>
    internal void SetGhost(int position, bool ghost)
    {
        Span<byte> bitmap = Bitmap(_geometry.Ghosts(Capacity));
        if (GetBit(bitmap, position) != ghost)
        {
            bitmap[position >> 3] ^= (byte)(1 << (position & 7));
            Header.Ghosts = (ushort)(Header.Ghosts + (ghost ? 1 : -1));
        }
    }

    /// <summary>Takes a row out for good.</summary>
    internal void RemoveAt(int position)
    {
        RowLayout layout = _geometry.Layout;
        SetGhost(position, ghost: false);
        int count = Count;
        for (int i = 0; i < layout.ColumnCount; i++)
        {
            ReleaseHeap(i, position);
            if (layout.Nullable[i])
            {
                BitShift.Close(Bitmap(_geometry.Nulls(i, Capacity)), position);
            }

            int width = layout.Formats[i].Width();
            Close(_page.Slice(_geometry.Column(i, Capacity), count * width), position * width, width);
        }

        BitShift.Close(Bitmap(_geometry.Ghosts(Capacity)), position);
        Close(_page.Slice(_geometry.Base, count * sizeof(long)), position * sizeof(long), sizeof(long));
        Header.Count = count - 1;
    }

    /// <summary>The bytes that a row would have with another value in one column.</summary>
    internal int RowBytesWith(int position, int column, RowReader row)
    {
        int bytes = sizeof(long) + _geometry.Layout.ValuesSize;
        foreach (int view in _geometry.Views)
        {
            bytes += view == column ? row.View(view).HeapBytes : View(view, position).HeapBytes;
        }

        return bytes;
    }

    private int NewHeapBytes(int position, RowReader row)
    {
        int heap = 0;
        foreach (int column in _geometry.Views)
        {
            heap += NewHeapBytes(column, position, row);
        }

        return heap;
    }

    private int NewHeapBytes(int column, int position, RowReader row)
    {
        if (_geometry.Layout.Formats[column] != ColumnFormat.View)
        {
            return 0;
        }

        int needed = row.View(column).HeapBytes;
        return needed <= View(column, position).HeapBytes ? 0 : needed;
    }

    /// <summary>Makes room by compacting and rebalancing columns against heap, unless that gains too little.</summary>
    private bool MakeRoom(int rows, int heap)
    {
        ref LeafHeader h = ref Header;
        int count = h.Count;
        if (count + rows <= h.Capacity && h.HeapTop - _geometry.End(h.Capacity) >= heap)
        {
            return true;
        }

        // A leaf that is nearly full would be rebuilt for every row: better it is split.
        int slack = count / 32;
        int live = LiveHeap;
        int wanted = live + heap + (count == 0 ? 0 : (int)((long)live * slack / count));
        if (_geometry.Capacity(count + rows + slack, wanted) == 0)
        {
            return false;
        }

        Rebuild(_geometry.Capacity(count + rows, live + heap));
        return true;
    }

    private void Rebuild(int capacity)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(PageSizes.LargeBytes);
        _page.CopyTo(copy);
        TableLeaf source = new(copy.AsSpan(0, PageSizes.LargeBytes), _geometry);
        Clear(capacity);
        AppendRows(source, 0, source.Count);
        ArrayPool<byte>.Shared.Return(copy);
    }

    private void Clear(int capacity)
    {
        ref LeafHeader h = ref Header;
        h.Count = 0;
        h.Ghosts = 0;
        h.Capacity = capacity;
        h.HeapTop = PageSizes.LargeBytes;
        h.Garbage = 0;
        _page[_geometry.Base.._geometry.End(capacity)].Clear();
    }

    private void OpenGap(int position)
    {
        RowLayout layout = _geometry.Layout;
        int count = Count;
        Header.Count = count + 1;
        Open(_page.Slice(_geometry.Base, (count + 1) * sizeof(long)), position * sizeof(long), sizeof(long));
        BitShift.Open(Bitmap(_geometry.Ghosts(Capacity)), position);
        for (int i = 0; i < layout.ColumnCount; i++)
        {
            if (layout.Nullable[i])
            {
                BitShift.Open(Bitmap(_geometry.Nulls(i, Capacity)), position);
            }

            int width = layout.Formats[i].Width();
            Open(_page.Slice(_geometry.Column(i, Capacity), (count + 1) * width), position * width, width);
        }
    }

    private static void Open(Span<byte> area, int at, int width)
    {
        area[at..^width].CopyTo(area[(at + width)..]);
        area.Slice(at, width).Clear();
    }

    private static void Close(Span<byte> area, int at, int width)
    {
        area[(at + width)..].CopyTo(area[at..]);
        area[^width..].Clear();
    }

    /// <summary>Writes one column of one row; room for a longer value has been made.</summary>
    private void SetField(int column, int position, RowReader row)
    {
        bool isNull = row.IsNull(column);
        int nulls = _geometry.Nulls(column, Capacity);
        if (nulls >= 0)
        {
            byte bit = (byte)(1 << (position & 7));
            ref byte bits = ref _page[nulls + (position >> 3)];
            bits = (byte)(isNull ? bits | bit : bits & ~bit);
        }

        ColumnFormat format = _geometry.Layout.Formats[column];
        int width = format.Width();
        Span<byte> field = _page.Slice(_geometry.Column(column, Capacity) + (position * width), width);
        if (format != ColumnFormat.View)
        {
            row.Field(column).CopyTo(field);
            return;
        }

        SetView(field, row, column);
    }

    private void SetView(Span<byte> field, RowReader row, int column)
    {
        StringView old = StringView.Read(field);
        StringView view = row.View(column);
        int needed = view.HeapBytes;
        if (needed == 0 || needed > old.HeapBytes)
        {
            Header.Garbage += old.HeapBytes;
            if (needed > 0)
            {
                Header.HeapTop -= needed;
                view = view.MovedTo((uint)Header.HeapTop);
            }
        }
        else
        {
            Header.Garbage += old.HeapBytes - needed;
            view = view.MovedTo(old.Location);
        }

        if (needed > 0)
        {
            row.Bytes(column).CopyTo(_page[(int)view.Location..]);
        }

        view.Write(field);
    }

    private void ReleaseHeap(int column, int position)
    {
        if (_geometry.Layout.Formats[column] == ColumnFormat.View)
        {
            Header.Garbage += View(column, position).HeapBytes;
        }
    }
}
