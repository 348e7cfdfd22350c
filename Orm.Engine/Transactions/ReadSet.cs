namespace Orm.Engine.Transactions;

/// <summary>
/// What a SERIALIZABLE transaction has read, as rows and as ranges that it found to hold nothing else: its commit is
/// refused when somebody committed a change of that since its snapshot.
/// </summary>
internal sealed class ReadSet
{
    private readonly HashSet<(Table Table, long RowId)> _rows = [];
    private readonly List<TableRange> _tables = [];
    private readonly List<IndexRange> _indexes = [];

    internal bool IsEmpty => _rows.Count == 0 && _tables.Count == 0 && _indexes.Count == 0;

    internal void Add(Table table, long rowId) => _rows.Add((table, rowId));

    internal TableRange Add(Table table)
    {
        var range = new TableRange(table);
        _tables.Add(range);
        return range;
    }

    internal IndexRange Add(Index index)
    {
        var range = new IndexRange(index);
        _indexes.Add(range);
        return range;
    }

    /// <summary>Whether a change that another transaction committed concerns what was read.</summary>
    internal bool Contains(in UndoEntry change)
    {
        if (change.Version is RowRun run)
        {
            return Contains(run);
        }

        if (change.Version is { IsChange: true } version)
        {
            return _rows.Contains((version.Table, version.RowId))
                || _tables.Exists(range => range.Contains(version.Table, version.RowId));
        }

        return change is { Index: { } index, Entry: { } entry }
            && _indexes.Exists(range => range.Contains(index, entry));
    }

    private bool Contains(RowRun run)
    {
        if (_tables.Exists(range => range.Overlaps(run.Table, run.RowId, run.LastRowId)))
        {
            return true;
        }

        foreach (var (table, rowId) in _rows)
        {
            if (table == run.Table && run.Covers(rowId))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Row ids of a table, as far as they were read.</summary>
    internal sealed class TableRange(Table table)
    {
        private long _from = long.MaxValue;
        private long _to = long.MinValue;

        internal void Extend(long from, long to)
        {
            _from = Math.Min(_from, from);
            _to = Math.Max(_to, to);
        }

        internal bool Contains(Table other, long rowId) => Overlaps(other, rowId, rowId);

        internal bool Overlaps(Table other, long from, long to) => other == table && to >= _from && from <= _to;
    }

    /// <summary>Keys of an index, as far as they were read.</summary>
    internal sealed class IndexRange(Index index)
    {
        private byte[] _from = [];
        private byte[]? _to = [];

        /// <summary>Sets the range.</summary>
        /// <param name="from">The smallest key.</param>
        /// <param name="to">The largest key, or null when there is no end.</param>
        internal void Set(byte[] from, byte[]? to) => (_from, _to) = (from, to);

        internal bool Contains(Index other, ReadOnlySpan<byte> entry) =>
            other == index && entry.SequenceCompareTo(_from) >= 0
            && (_to is null || entry.SequenceCompareTo(_to) <= 0);
    }
}
