using Orm.Engine.Types;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// Where the columns lie in a table leaf. Every area grows in proportion to the capacity of the leaf, a multiple of 8,
/// so an offset is one multiplication; see <see cref="TableLeaf"/> for the order of the areas.
/// </summary>
internal sealed class LeafGeometry
{
    /// <summary>
    /// The bytes of heap a view column is expected to need per row, before anything is known about it.
    /// </summary>
    private const int ExpectedHeapPerView = 16;

    private readonly int[] _columnUnits;
    private readonly int[] _nullUnits;
    private readonly byte[] _descriptors;
    private readonly int _unitsPerRowGroup;
    private readonly int[] _views;

    internal LeafGeometry(RowLayout layout)
    {
        Layout = layout;
        int columns = layout.ColumnCount;
        _columnUnits = new int[columns];
        _nullUnits = new int[columns];
        _descriptors = new byte[columns];
        Base = (TableLeaf.HeaderSize + columns + 7) & ~7;

        // Units are bytes per eight rows: 8 row ids of 8 bytes, 8 values of each column, a byte of each bitmap.
        int units = sizeof(long) * 8;
        List<int> views = [];
        for (int i = 0; i < columns; i++)
        {
            _descriptors[i] = (byte)((byte)layout.Formats[i] | (layout.Nullable[i] ? TableLeaf.NullableFlag : 0));
            _columnUnits[i] = units;
            units += layout.Formats[i].Width() * 8;
            if (layout.Formats[i] == ColumnFormat.View)
            {
                views.Add(i);
            }
        }

        GhostUnits = units++;
        for (int i = 0; i < columns; i++)
        {
            _nullUnits[i] = layout.Nullable[i] ? units++ : -1;
        }

        _views = [.. views];
        Fingerprint = TableLeaf.FingerprintOf(_descriptors);
        _unitsPerRowGroup = units;
    }

    internal RowLayout Layout { get; }

    /// <summary>The offset of the first area: the row ids.</summary>
    internal int Base { get; }

    /// <summary>The columns of variable length.</summary>
    internal ReadOnlySpan<int> Views => _views;

    internal ReadOnlySpan<byte> Descriptors => _descriptors;

    /// <summary>Stands for the descriptors in the header of a leaf.</summary>
    internal ulong Fingerprint { get; }

    private int GhostUnits { get; }

    internal int Ghosts(int capacity) => Base + (capacity / 8 * GhostUnits);

    /// <summary>The offset of a column's null bitmap, or -1 when the column takes no NULLs.</summary>
    internal int Nulls(int column, int capacity) =>
        _nullUnits[column] < 0 ? -1 : Base + (capacity / 8 * _nullUnits[column]);

    internal int Column(int column, int capacity) => Base + (capacity / 8 * _columnUnits[column]);

    /// <summary>The end of the last area: the heap may grow down to here.</summary>
    internal int End(int capacity) => Base + (capacity / 8 * _unitsPerRowGroup);

    /// <summary>
    /// Chooses a capacity under which the heap runs full at the same time as the columns, if coming rows are like
    /// the present ones.
    /// </summary>
    /// <param name="rows">The rows that the leaf must take; they have priority.</param>
    /// <param name="heap">The bytes of heap that these rows need.</param>
    /// <returns>The capacity, or 0 when the rows do not fit.</returns>
    internal int Capacity(int rows, int heap)
    {
        int least = Math.Max(8, (rows + 7) & ~7);
        if (End(least) + heap > PageSizes.LargeBytes)
        {
            return 0;
        }

        double heapPerRow = rows == 0 ? _views.Length * ExpectedHeapPerView : (double)heap / rows;
        double most = (PageSizes.LargeBytes - Base) / ((_unitsPerRowGroup / 8.0) + heapPerRow);
        int capacity = Math.Max(least, (int)most & ~7);
        while (End(capacity) + heap > PageSizes.LargeBytes)
        {
            capacity -= 8;
        }

        return capacity;
    }

    /// <summary>The bytes that rows and their heap take in a leaf, without its header.</summary>
    internal int Cost(int rows, int heap) => End((rows + 7) & ~7) - Base + heap;

    /// <summary>
    /// The bytes of a row in a leaf: its columns, its row id and its heap. Rows up to
    /// <see cref="TableLeaf.MaxRowBytes"/> can be stored; from larger ones, long values go to overflow pages first.
    /// </summary>
    internal int RowBytes(RowReader row) =>
        sizeof(long) + Layout.ValuesSize + HeapBytes(row);

    /// <summary>The bytes of heap that a row's long values need in a leaf.</summary>
    internal int HeapBytes(RowReader row)
    {
        int heap = 0;
        foreach (int column in _views)
        {
            heap += row.View(column).HeapBytes;
        }

        return heap;
    }
}
