using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// Rows that are read once, in the order in which they were added, when all of them are there: the first ones are kept
/// in memory, and those behind in a file where there is no room for them.
/// </summary>
internal sealed class RowQueue : IHeld
{
    /// <summary>A few rows are kept in any case, and nobody is asked.</summary>
    private const long FreeBytes = 16 * 1024;

    private const int ValueBytes = 48;

    /// <summary>So many bytes of rows are written together.</summary>
    private const long WrittenTogether = 32 * 1024;

    private readonly ExecutionState _state;
    private readonly RowList _first;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly VectorType[] _types;
    private readonly bool[] _isKept;
    private readonly SqlValue[] _row;
    private Chunk? _chunk;
    private SpilledRows? _rest;
    private SpillReader? _reader;
    private long _bytes;
    private long _chunkBytes;
    private int _next;

    internal RowQueue(int width, ExecutionState state)
    {
        _state = state;
        _first = new RowList(width);
        _memory = new HeldMemory("Rows that a statement changes", state, actuals: null);
        _area = new SpillArea(state, _memory);
        _types = new VectorType[width];
        Array.Fill(_types, new VectorType(SqlTypeKind.Null, VectorForm.Values));
        _isKept = new bool[width];
        Array.Fill(_isKept, true);
        _row = new SqlValue[width];
    }

    internal void Add(ReadOnlySpan<SqlValue> row)
    {
        long bytes = BytesOf(row);
        if (_rest is null && HasRoom(bytes))
        {
            _first.Add(row);
            _bytes += bytes;
            return;
        }

        _rest ??= new SpilledRows(_area, _isKept);
        _chunk ??= new Chunk(_types);
        for (int i = 0; i < row.Length; i++)
        {
            _chunk.Columns[i].Set(_chunk.Count, row[i], _chunk.Texts);
        }

        _chunk.Count++;
        _chunkBytes += bytes;
        if (_chunk.Count == ColumnVector.Capacity || _chunkBytes >= WrittenTogether)
        {
            Write();
        }
    }

    /// <summary>All rows are there.</summary>
    internal void Complete()
    {
        if (_rest is not null)
        {
            Write();
            _rest.Complete();
            _reader = _rest.Read(_types);
        }
    }

    /// <summary>The next row. What is written into it is lost with the one behind it.</summary>
    internal bool TryNext(out Span<SqlValue> row)
    {
        if (_next < _first.Count)
        {
            row = _first[_next++];
            return true;
        }

        row = _row;
        return _reader is not null && TryRead(_reader);
    }

    internal void Clear()
    {
        _first.Clear();
        _chunk = null;
        _rest = null;
        _reader = null;
        _bytes = _chunkBytes = 0;
        _next = 0;
        Release();
    }

    public void Release()
    {
        _area.Release();
        _memory.Release();
    }

    private bool HasRoom(long bytes)
    {
        if (_bytes + bytes <= FreeBytes)
        {
            return true;
        }

        _state.Hold(this);
        return _memory.TryHold(_bytes + bytes);
    }

    private static long BytesOf(ReadOnlySpan<SqlValue> row)
    {
        long bytes = row.Length * ValueBytes;
        foreach (ref readonly SqlValue value in row)
        {
            bytes += value.HeldBytes;
        }

        return bytes;
    }

    private void Write()
    {
        Span<int> rows = stackalloc int[ColumnVector.Capacity];
        _rest!.Add(_chunk!, rows[..Selection.Everything(_chunk!.Count, rows)]);
        _chunk.Clear();
        _chunkBytes = 0;
    }

    private bool TryRead(SpillReader reader)
    {
        int first = _first.Count;
        if (_chunk is null || _next - first >= _chunk.Count)
        {
            _chunk = reader.Next();
            _next = first;
            if (_chunk is null)
            {
                return false;
            }
        }

        for (int i = 0; i < _row.Length; i++)
        {
            _row[i] = _chunk.Columns[i].Value(_next - first);
        }

        _next++;
        return true;
    }
}
