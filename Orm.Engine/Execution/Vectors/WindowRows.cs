namespace Orm.Engine.Execution.Vectors;

/// <summary>Rows of whole partitions in their order, and where partitions and peers begin.</summary>
internal sealed unsafe class WindowRows(VectorType[] types, int[] partitionBy, int[] orderBy)
{
    private readonly TupleStore _store = new(types, 0);
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private nint[] _tuples = [];
    private WindowMark[] _marks = [];

    internal int Count { get; private set; }

    /// <summary>The memory that they take, in bytes.</summary>
    internal long Bytes => _store.Bytes + ((long)_tuples.Length * (sizeof(nint) + sizeof(WindowMark)));

    internal ReadOnlySpan<nint> Tuples => _tuples.AsSpan(0, Count);

    internal void Clear()
    {
        _store.Clear();
        Count = 0;
    }

    /// <summary>Notes for each row of a chunk what begins with it; its first row is compared with the last one here.
    /// </summary>
    internal void Mark(Chunk chunk, Span<WindowMark> marks)
    {
        marks = marks[..chunk.Count];
        marks.Clear();
        Mark(chunk, partitionBy, WindowMark.Partition | WindowMark.Peers, marks);
        Mark(chunk, orderBy, WindowMark.Peers, marks);
        if (Count == 0)
        {
            marks[0] = WindowMark.Partition | WindowMark.Peers;
        }
    }

    /// <summary>Adds rows of a chunk.</summary>
    internal void Add(Chunk chunk, int from, int to, ReadOnlySpan<WindowMark> marks)
    {
        int count = to - from;
        if (_tuples.Length < Count + count)
        {
            int room = Math.Max(Count + count, _tuples.Length * 2);
            Array.Resize(ref _tuples, room);
            Array.Resize(ref _marks, room);
        }

        for (int i = 0; i < count; i++)
        {
            _rows[i] = from + i;
            _tuples[Count + i] = (nint)_store.Add();
        }

        for (int column = 0; column < types.Length; column++)
        {
            _store.Write(_tuples.AsSpan(Count, count), column, chunk.Columns[column], _rows.AsSpan(0, count));
        }

        marks[from..to].CopyTo(_marks.AsSpan(Count));
        Count += count;
    }

    /// <summary>Reads a column of some rows. Texts are referred to where they lie here.</summary>
    internal void Read(int column, ReadOnlySpan<nint> tuples, ColumnVector target) =>
        _store.Read(tuples, column, target);

    /// <summary>The first place behind one with which a partition, or peers, begin; the number of rows if none does.
    /// </summary>
    internal int Next(int place, WindowMark mark)
    {
        int next = place + 1;
        while (next < Count && !_marks[next].HasFlag(mark))
        {
            next++;
        }

        return next;
    }

    private void Mark(Chunk chunk, int[] columns, WindowMark mark, Span<WindowMark> marks)
    {
        foreach (int column in columns)
        {
            ColumnVector vector = chunk.Columns[column];
            if (Count > 0 && !_store.IsEqual((byte*)_tuples[Count - 1], column, vector, 0))
            {
                marks[0] |= mark;
            }

            for (int row = 1; row < chunk.Count; row++)
            {
                if (!vector.IsEqual(row - 1, row))
                {
                    marks[row] |= mark;
                }
            }
        }
    }
}

/// <summary>What begins with a row.</summary>
[Flags]
internal enum WindowMark : byte
{
    None = 0,

    /// <summary>Rows that are equal in the order.</summary>
    Peers = 1,

    Partition = 2,
}
