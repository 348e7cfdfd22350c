using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>Makes rows of the entries of an index that has all columns that are wanted.</summary>
internal sealed class EntryRows
{
    private readonly Index _index;
    private readonly int? _rowIdColumn;
    private readonly int[] _places;
    private readonly int _included;

    private EntryRows(Index index, int? rowIdColumn, int[] places, int included)
    {
        _index = index;
        _rowIdColumn = rowIdColumn;
        _places = places;
        _included = included;
    }

    /// <summary>What makes rows of entries; null when they lack a column.</summary>
    /// <param name="index">The index.</param>
    /// <param name="columns">The columns; null: all.</param>
    /// <param name="rowIdColumn">The column that is the row id, if one is.</param>
    internal static EntryRows? Of(Index index, int[]? columns, int? rowIdColumn)
    {
        var layout = index.Table.Layout;
        int most = index.KeyColumns.Length + index.Definition.Included.Length + (rowIdColumn is null ? 0 : 1);
        if ((columns?.Length ?? layout.ColumnCount) > most)
        {
            return null;
        }

        var wanted = (columns ?? Enumerable.Range(0, layout.ColumnCount)).ToHashSet();
        if (rowIdColumn is { } key)
        {
            wanted.Remove(key);
        }

        int[] places = new int[index.KeyColumns.Length];
        for (int i = 0; i < places.Length; i++)
        {
            int place = index.PlaceOf(i);
            bool isTaken = place >= 0 && layout.Types[place].IsKeyReversible && wanted.Remove(place);
            places[i] = isTaken ? place : -1;
        }

        int included = 0;
        for (int i = 0; wanted.Count > 0 && i < index.Definition.Included.Length; i++)
        {
            included = wanted.Remove(index.Definition.Included[i]) ? i + 1 : included;
        }

        return wanted.Count == 0 ? new EntryRows(index, rowIdColumn, places, included) : null;
    }

    /// <summary>Makes the row of an entry: the columns that are wanted, and others are NULL.</summary>
    /// <returns>False when the bytes are no entry of the index.</returns>
    internal bool TryRead(ReadOnlySpan<byte> entry, long rowId, RowWriter row)
    {
        row.Clear();
        var reader = new KeyReader(entry[..^RowKey.Size]);
        if (!TryReadKey(ref reader, row))
        {
            return false;
        }

        for (int i = 0; i < _included; i++)
        {
            if (!reader.TryReadIncluded(row, _index.Definition.Included[i]))
            {
                return false;
            }
        }

        if (_rowIdColumn is { } column)
        {
            SetRowId(row, column, rowId);
        }

        row.Close();
        return true;
    }

    // All components are read even if none of them is wanted: included columns begin where the last one ends.
    private bool TryReadKey(ref KeyReader reader, RowWriter row)
    {
        for (int i = 0; i < _places.Length; i++)
        {
            ref readonly KeyColumn column = ref _index.KeyColumns.ItemRef(i);
            if (_places[i] < 0 ? !reader.TryRead(column, out _) : !reader.TryRead(column, row, _places[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void SetRowId(RowWriter row, int column, long rowId) =>
        row.Set(column, SqlValue.BigInt(rowId).Relabelled(row.Layout.Types[column].Kind));
}
