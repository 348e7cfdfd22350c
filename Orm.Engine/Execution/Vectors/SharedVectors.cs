using Orm.Engine.Execution.Spilling;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// The rows of a common table expression, computed once for all that read it, and no further than they read: the first
/// ones are kept in memory, as far as that leaves as much to those that read them. The others are computed at once when
/// there is no more room, and go to a file.
/// </summary>
/// <remarks>What lies in memory stays there to the end: chunks that were read refer to its texts.</remarks>
/// <param name="source">Computes them.</param>
/// <param name="cells">The cells that they depend on.</param>
/// <param name="state">The running statement.</param>
internal sealed unsafe class SharedVectors(VectorOperator source, int[] cells, ExecutionState state) : IHeld
{
    private readonly TupleStore _tuples = new(source.Types, 0);
    private readonly HeldMemory _memory = new("A common table expression", state, actuals: null);
    private readonly bool[] _isKept = [.. source.Types.Select(_ => true)];
    private readonly nint[] _places = new nint[ColumnVector.Capacity];
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private SpillArea? _area;
    private SpilledRows? _rest;
    private long _run = -1;
    private SqlValue[] _outer = [];
    private bool _ended;

    internal VectorType[] Types => source.Types;

    /// <summary>Begins anew where the rows that are there belong to another run, or to other values outside.</summary>
    internal void Open()
    {
        SqlValue[] outer = [.. cells.Select(cell => state.Cells[cell])];
        if (_run == state.Run && outer.Zip(_outer).All(pair => pair.First.IsIdenticalTo(pair.Second)))
        {
            return;
        }

        Release();
        state.Hold(this);
        source.Open();
        _ended = false;
        _run = state.Run;
        _outer = outer;
    }

    /// <summary>Reads the next rows that lie in memory.</summary>
    /// <param name="start">The place of the first of them.</param>
    /// <param name="target">Gets them.</param>
    /// <returns>Whether there are any.</returns>
    internal bool TryRead(int start, Chunk target)
    {
        if (start == _tuples.Count && !_ended)
        {
            Compute();
        }

        int count = Math.Min(_tuples.Count - start, ColumnVector.Capacity);
        if (count == 0)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            _places[i] = (nint)_tuples[start + i];
        }

        target.Clear();
        for (int column = 0; column < target.Columns.Length; column++)
        {
            _tuples.Read(_places.AsSpan(0, count), column, target.Columns[column]);
        }

        target.Count = count;
        return true;
    }

    /// <summary>Reads the rows behind those in memory; null when there are none.</summary>
    internal SpillReader? ReadRest() => _rest?.Read(Types);

    public void Release()
    {
        _run = -1;
        _tuples.Clear();
        _rest = null;
        _area?.Release();
        _memory.Release();
    }

    private void Compute()
    {
        if (source.Next() is not { } chunk)
        {
            _ended = true;
            return;
        }

        state.Cancellation.ThrowIfCancellationRequested();
        int count = Selection.Everything(chunk.Count, _rows);
        for (int i = 0; i < count; i++)
        {
            _places[i] = (nint)_tuples.Add();
        }

        for (int column = 0; column < Types.Length; column++)
        {
            _tuples.Write(_places.AsSpan(0, count), column, chunk.Columns[column], _rows.AsSpan(0, count));
        }

        if (!_memory.TryHoldHalf(_tuples.Bytes))
        {
            Spill();
        }
    }

    private void Spill()
    {
        _area ??= new SpillArea(state, _memory);
        _rest = new SpilledRows(_area, _isKept);
        while (source.Next() is { } chunk)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            _rest.Add(chunk, _rows.AsSpan(0, Selection.Everything(chunk.Count, _rows)));
        }

        _rest.Complete();
        _ended = true;
    }
}

/// <summary>Reads a common table expression from its beginning.</summary>
internal sealed class SharedVectorScan(SharedVectors rows) : VectorOperator(rows.Types)
{
    private readonly Chunk _output = new(rows.Types);
    private SpillReader? _rest;
    private int _next;
    private bool _isBehind;

    internal override void Open()
    {
        _next = 0;
        _rest = null;
        _isBehind = false;
        rows.Open();
    }

    internal override Chunk? Next()
    {
        if (!_isBehind)
        {
            if (rows.TryRead(_next, _output))
            {
                _next += _output.Count;
                return _output;
            }

            _isBehind = true;
            _rest = rows.ReadRest();
        }

        return _rest?.Next();
    }
}
