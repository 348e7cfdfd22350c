using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Spilling;

/// <summary>Rows that are read several times from the first to the last, as chunks: in memory as far as there is room
/// for all of them, and else in a file.</summary>
/// <param name="types">The columns.</param>
/// <param name="isKept">Which of them are used.</param>
/// <param name="memory">What they may hold.</param>
/// <param name="area">Where they go that do not fit in memory.</param>
internal sealed unsafe class BufferedRows(VectorType[] types, bool[] isKept, HeldMemory memory, SpillArea area)
{
    private readonly int[] _kept = [.. Enumerable.Range(0, types.Length).Where(i => isKept[i])];
    private readonly TupleStore _tuples = new([.. types.Where((_, i) => isKept[i])], 0);
    private readonly Chunk _chunk = new(types);
    private nint[] _places = [];
    private int[] _rows = [];
    private SpilledRows? _spilled;
    private SpillReader? _reader;
    private long _next;
    private long _start = -1;

    internal long Count { get; private set; }

    /// <summary>Which rows are in a pair, for joins that give the others.</summary>
    internal RowMarks Marks { get; } = new();

    /// <summary>Adds rows of a chunk that follow each other.</summary>
    internal void Add(Chunk chunk, int first, int end)
    {
        ChunkArrays.Reserve(ref _places);
        ChunkArrays.Reserve(ref _rows);
        int count = end - first;
        for (int i = 0; i < count; i++)
        {
            _rows[i] = first + i;
        }

        Count += count;
        _start = -1;
        if (_spilled is not null)
        {
            _spilled.Add(chunk, _rows.AsSpan(0, count));
            return;
        }

        for (int i = 0; i < count; i++)
        {
            _places[i] = (nint)_tuples.Add();
        }

        for (int i = 0; i < _kept.Length; i++)
        {
            _tuples.Write(_places.AsSpan(0, count), i, chunk.Columns[_kept[i]], _rows.AsSpan(0, count));
        }

        if (!memory.TryHold(_tuples.Bytes))
        {
            Spill();
        }
    }

    /// <summary>All rows are there.</summary>
    /// <param name="hasMarks">Whether they are marked.</param>
    internal void Complete(bool hasMarks)
    {
        _spilled?.Complete();
        if (hasMarks)
        {
            Marks.Clear(Count);
        }
    }

    /// <summary>Begins again with the first row.</summary>
    internal void Rewind()
    {
        _next = 0;
        _reader = _spilled?.Read(types);
    }

    /// <summary>The next rows; null when there are no more. Valid until the next call.</summary>
    /// <param name="start">The place of the first of them.</param>
    internal Chunk? Next(out long start)
    {
        start = _next;
        if (_reader is not null)
        {
            Chunk? read = _reader.Next();
            _next += read?.Count ?? 0;
            return read;
        }

        int count = (int)Math.Min(Count - _next, ColumnVector.Capacity);
        if (count == 0)
        {
            return null;
        }

        // What is there already stays: that are often all rows.
        if (_start != start)
        {
            Load((int)start, count);
            _start = start;
        }

        _next += count;
        return _chunk;
    }

    internal void Clear()
    {
        _tuples.Clear();
        memory.Release();
        _spilled = null;
        _reader = null;
        _start = -1;
        Count = _next = 0;
    }

    private void Load(int start, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _places[i] = (nint)_tuples[start + i];
        }

        _chunk.Clear();
        for (int i = 0; i < _kept.Length; i++)
        {
            _tuples.Read(_places.AsSpan(0, count), i, _chunk.Columns[_kept[i]]);
        }

        _chunk.Count = count;
    }

    private void Spill()
    {
        _spilled = new SpilledRows(area, isKept);
        for (int start = 0; start < _tuples.Count; start += ColumnVector.Capacity)
        {
            int count = Math.Min(ColumnVector.Capacity, _tuples.Count - start);
            Load(start, count);
            _spilled.Add(_chunk, _rows.AsSpan(0, Selection.Everything(count, _rows)));
        }

        _chunk.Clear();
        _tuples.Clear();
        memory.Release();
    }
}
