namespace Orm.Engine.Storage.Rows;

/// <summary>The rows of one tree in an array sorted by key. Not thread-safe.</summary>
internal sealed class SortedRows
{
    private readonly List<StoredRow> _rows = [];

    internal IReadOnlyList<StoredRow> All => _rows;

    internal bool TryGet(ReadOnlySpan<byte> key, out StoredRow row)
    {
        int index = IndexOf(key);
        row = index >= 0 ? _rows[index] : default;
        return index >= 0;
    }

    internal bool TryGetNext(ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        int index = IndexOf(from);
        return TryGetAt(index < 0 ? ~index : index + (exclusive ? 1 : 0), out row);
    }

    internal bool TryGetPrevious(ReadOnlySpan<byte> from, bool exclusive, out StoredRow row)
    {
        int index = IndexOf(from);
        return TryGetAt(index < 0 ? ~index - 1 : index - (exclusive ? 1 : 0), out row);
    }

    internal void Set(in StoredRow row)
    {
        int index = IndexOf(row.Key);
        if (index >= 0)
        {
            _rows[index] = row;
        }
        else
        {
            _rows.Insert(~index, row);
        }
    }

    internal void Remove(ReadOnlySpan<byte> key)
    {
        int index = IndexOf(key);
        if (index >= 0)
        {
            _rows.RemoveAt(index);
        }
    }

    private bool TryGetAt(int index, out StoredRow row)
    {
        bool isThere = index >= 0 && index < _rows.Count;
        row = isThere ? _rows[index] : default;
        return isThere;
    }

    // The row's index, or the complement of where it belongs.
    private int IndexOf(ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = _rows.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = _rows[middle].Key.AsSpan().SequenceCompareTo(key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
