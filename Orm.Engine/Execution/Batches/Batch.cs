using Orm.Engine.Types;

namespace Orm.Engine.Execution.Batches;

/// <summary>
/// Rows on their way from one operator to the next, one after the other in one array. It begins small, so that a query
/// for one row costs one row, and grows to about a thousand values, which stay in the first-level cache.
/// </summary>
internal sealed class Batch(int width)
{
    private const int FirstRows = 4;
    private const int LargestValues = 1024;

    private SqlValue[] _values = [];
    private int _size;
    private int _room;

    internal int Count { get; private set; }

    internal int Width => width;

    /// <summary>Whether no rows follow: then the operator is not asked again.</summary>
    internal bool IsLast { get; set; }

    /// <summary>
    /// How many rows whoever asks needs at most: those behind a LIMIT are not computed, as they may fail, never end or
    /// count up a sequence.
    /// </summary>
    internal int Wanted { get; set; } = int.MaxValue;

    internal bool IsFull => Count == _room;

    /// <summary>Empties it for the next filling, with more room than before.</summary>
    internal void Begin()
    {
        Count = 0;
        int most = Math.Max(16, LargestValues / Math.Max(1, width));
        _size = Math.Min(most, Math.Max(FirstRows, _size * 4));
        if (_values.Length < _size * width)
        {
            _values = new SqlValue[_size * width];
        }

        _room = Math.Min(_size, Wanted);
    }

    /// <summary>Starts from the smallest size again: what follows may be a single row.</summary>
    internal void Restart()
    {
        _size = 0;
        Count = 0;
        IsLast = false;
    }

    /// <summary>Where the next row is written; it counts once <see cref="Add"/> is called.</summary>
    internal Span<SqlValue> Next => _values.AsSpan(Count * width, width);

    internal void Add() => Count++;

    internal Span<SqlValue> Row(int index) => _values.AsSpan(index * width, width);
}
