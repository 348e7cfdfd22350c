using System.Runtime.InteropServices;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>Rows copied out of a leaf under its latch, as a snapshot sees them.</summary>
internal sealed class RowBatch(Table table)
{
    private const int MostLeafBytes = 256 * 64 * 1024;

    private readonly List<Entry> _rows = [];
    private readonly RowWriter _writer = new(table.Layout);
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>The columns that are copied; null: all.</summary>
    internal int[]? Columns { get; set; }

    internal int Count => _rows.Count;

    /// <summary>Whether it keeps a long row: more than a batch of rows has that came from leaves.</summary>
    internal bool HoldsLongRow => _bytes.Length > MostLeafBytes;

    internal long RowId(int position) => _rows[position].RowId;

    /// <summary>
    /// Whether the row has to be read by itself: long values of it are still in overflow pages, or what the snapshot
    /// sees of it is in a file.
    /// </summary>
    internal bool IsIncomplete(int position) => _rows[position].IsIncomplete;

    internal ReadOnlySpan<byte> Row(int position) => _bytes.AsSpan(_rows[position].Offset, _rows[position].Length);

    internal void Clear()
    {
        _rows.Clear();
        _length = 0;
    }

    /// <summary>Adds a row of a latched leaf, if the snapshot sees it.</summary>
    internal void Add(TableLeaf leaf, int position, in SnapshotView view)
    {
        long rowId = leaf.RowIds[position];
        var hidden = table.Versions.IsEmpty ? null : view.OldestHidden(table.Versions.Find(rowId), rowId);
        if (hidden is null)
        {
            if (!leaf.IsGhost(position))
            {
                leaf.CopyRow(position, _writer, Columns);
                Add(rowId, _writer.Bytes, _writer.HasOverflow);
            }
        }
        else if (hidden.Before == BeforeImage.Row)
        {
            byte[]? row = hidden.RowInMemory;
            Add(rowId, row, isIncomplete: row is null);
        }
    }

    private void Add(long rowId, ReadOnlySpan<byte> row, bool isIncomplete)
    {
        if (_bytes.Length - _length < row.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + row.Length));
        }

        row.CopyTo(_bytes.AsSpan(_length));
        _rows.Add(new Entry(rowId, _length, row.Length, isIncomplete));
        _length += row.Length;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(long RowId, int Offset, int Length, bool IsIncomplete);
}
