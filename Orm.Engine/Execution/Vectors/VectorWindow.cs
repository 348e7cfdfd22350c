using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Calls over windows of one order. The rows come sorted by partition and order; as many partitions as came whole are
/// kept at a time, and a column is added for each call while they are handed on.
/// </summary>
internal sealed class VectorWindow : VectorOperator, IHeld
{
    private readonly VectorOperator _input;
    private readonly VectorWindowCall[] _calls;
    private readonly ExecutionState _state;
    private readonly WindowRows _rows;
    private readonly WindowPlaces _places;
    private readonly Chunk _output;
    private readonly WindowMark[] _marks = new WindowMark[ColumnVector.Capacity];
    private readonly HeldMemory _memory;
    private Chunk? _chunk;
    private int _taken;
    private bool _ended;

    /// <param name="input">The sorted rows.</param>
    /// <param name="partitionBy">The columns that a partition has in common.</param>
    /// <param name="orderBy">The columns that peers have in common beside those.</param>
    /// <param name="calls">The calls.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="actuals">Where EXPLAIN ANALYZE notes what it holds.</param>
    internal VectorWindow(
        VectorOperator input, int[] partitionBy, int[] orderBy, VectorWindowCall[] calls, ExecutionState state,
        NodeActuals? actuals)
        : base([.. input.Types, .. calls.Select(call => call.Type)])
    {
        _input = input;
        _calls = calls;
        _state = state;
        _rows = new WindowRows(input.Types, partitionBy, orderBy);
        _places = new WindowPlaces(_rows);
        _output = new Chunk(Types);
        _memory = new HeldMemory("A partition of a window", state, actuals);
    }

    internal override void Open()
    {
        Release();
        _state.Hold(this);
        _places.Begin();
        _chunk = null;
        _taken = 0;
        _ended = false;
        _input.Open();
    }

    internal override Chunk? Next()
    {
        int next = _places.From + _places.Count;
        if (next == _rows.Count)
        {
            next = 0;
            if (!Fill())
            {
                Release();
                return null;
            }
        }

        _state.Cancellation.ThrowIfCancellationRequested();
        int count = Math.Min(_rows.Count - next, ColumnVector.Capacity);
        _output.Clear();
        int width = _input.Types.Length;
        for (int column = 0; column < width; column++)
        {
            _rows.Read(column, _rows.Tuples.Slice(next, count), _output.Columns[column]);
        }

        _places.Move(count);
        for (int i = 0; i < _calls.Length; i++)
        {
            _calls[i].Compute(_rows, _places, _output.Columns[width + i]);
        }

        _output.Count = count;
        return _output;
    }

    public void Release()
    {
        _rows.Clear();
        _memory.Release();
    }

    /// <summary>Takes in partitions until at least one is whole.</summary>
    private bool Fill()
    {
        _rows.Clear();
        _places.Begin();
        foreach (VectorWindowCall call in _calls)
        {
            call.Begin();
        }

        while (Pull() is { } chunk)
        {
            int end = LastPartition(chunk);
            bool isWhole = end > _taken || (end == _taken && _rows.Count > 0);
            int to = isWhole ? end : chunk.Count;
            if (to > _taken)
            {
                _rows.Add(chunk, _taken, to, _marks);
                Account();
            }

            _taken = to;
            if (isWhole)
            {
                return true;
            }
        }

        return _rows.Count > 0;
    }

    /// <summary>A chunk of rows is what it works with in any case; a larger partition is counted.</summary>
    private void Account()
    {
        if (_rows.Count > ColumnVector.Capacity)
        {
            _memory.Hold(_rows.Bytes);
        }
    }

    /// <summary>The chunk with rows that were not taken in yet.</summary>
    private Chunk? Pull()
    {
        if (_chunk is not null && _taken < _chunk.Count)
        {
            return _chunk;
        }

        _state.Cancellation.ThrowIfCancellationRequested();
        _chunk = _ended ? null : _input.Next();
        _taken = 0;
        _ended = _chunk is null;
        if (_chunk is not null)
        {
            _rows.Mark(_chunk, _marks);
        }

        return _chunk;
    }

    /// <summary>Where the last partition begins that begins among the rows that were not taken in yet; -1: none does.
    /// </summary>
    private int LastPartition(Chunk chunk)
    {
        int last = chunk.Count - 1;
        while (last >= _taken && !_marks[last].HasFlag(WindowMark.Partition))
        {
            last--;
        }

        return last < _taken ? -1 : last;
    }
}
