using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Vectors;

/// <summary>One of the expressions that rows are sorted by.</summary>
internal sealed record VectorSortKey(VectorExpression Value, bool IsDescending, bool NullsFirst);

/// <summary>
/// ORDER BY. When only the first rows are wanted, the others are dropped now and then, so that the memory is that of a
/// few thousand rows.
/// </summary>
internal sealed unsafe class VectorSort : VectorOperator, IHeld
{
    private const int LeastToDrop = 16_384;

    private readonly VectorOperator _input;
    private readonly VectorSortKey[] _keys;
    private readonly ExecutionState _state;
    private readonly Evaluator?[] _bounds;
    private readonly SortOrder[] _orders;
    private readonly VectorType[] _kept;
    private readonly Chunk _output;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly SortedRuns _runs;
    private int[] _rows = [];
    private nint[] _tuples = [];
    private TupleStore _store;
    private SortEntry[] _entries = [];
    private int _count;
    private int _next;
    private long _wanted;

    /// <param name="input">The rows.</param>
    /// <param name="keys">What they are sorted by.</param>
    /// <param name="bounds">The numbers of rows that are wanted and skipped before; empty: all are wanted.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="actuals">Where EXPLAIN ANALYZE notes what it holds.</param>
    internal VectorSort(
        VectorOperator input, VectorSortKey[] keys, Evaluator?[] bounds, ExecutionState state, NodeActuals? actuals)
        : base(input.Types)
    {
        _input = input;
        _keys = keys;
        _bounds = bounds;
        _state = state;
        _output = new Chunk(Types);
        var kept = new List<VectorType>(Types);
        _orders = new SortOrder[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            int column = keys[i].Value is ColumnExpression source ? source.Column : kept.Count;
            if (column == kept.Count)
            {
                kept.Add(keys[i].Value.Type);
            }

            _orders[i] = new SortOrder(column, keys[i].IsDescending, keys[i].NullsFirst);
        }

        _kept = [.. kept];
        _store = new TupleStore(_kept, 0);
        _memory = new HeldMemory("A sort", state, actuals);
        _area = new SpillArea(state, _memory);
        _runs = new SortedRuns(_kept, _orders, state, _area);
    }

    internal override bool TryPush(int column, JoinFilter filter) =>
        _bounds.Length == 0 && _input.TryPush(column, filter);

    internal override void Open()
    {
        ChunkArrays.Reserve(ref _rows);
        ChunkArrays.Reserve(ref _tuples);
        Release();
        _state.Hold(this);
        _wanted = Wanted();
        _input.Open();
        while (_input.Next() is { } chunk)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            Add(chunk);
            if (_count >= LeastToDrop && _count / 4 >= _wanted)
            {
                Drop();
            }

            // Sorting needs the entries twice.
            if (!_memory.TryHold(_store.Bytes + (_entries.Length * 2L * sizeof(SortEntry))))
            {
                Spill();
            }
        }

        if (!_runs.IsEmpty)
        {
            Spill();
            _runs.Begin();
            return;
        }

        Sort();
        _count = (int)Math.Min(_count, _wanted);
    }

    /// <summary>Sorts what is there and writes it to a file.</summary>
    private void Spill()
    {
        Sort();
        _runs.Add(_store, _entries.AsSpan(0, (int)Math.Min(_count, _wanted)));
        _store.Clear();
        _entries = [];
        _count = 0;
        _memory.Release();
    }

    internal override Chunk? Next()
    {
        if (!_runs.IsEmpty)
        {
            if (_runs.TryRead(_output))
            {
                return _output;
            }

            Release();
            return null;
        }

        int count = Math.Min(_count - _next, ColumnVector.Capacity);
        if (count <= 0)
        {
            Release();
            return null;
        }

        _output.Clear();
        for (int i = 0; i < count; i++)
        {
            _tuples[i] = _entries[_next + i].Tuple;
        }

        for (int column = 0; column < Types.Length; column++)
        {
            _store.Read(_tuples.AsSpan(0, count), column, _output.Columns[column]);
        }

        _next += count;
        _output.Count = count;
        return _output;
    }

    private long Wanted()
    {
        long wanted = 0;
        for (int i = 0; i < _bounds.Length; i++)
        {
            SqlValue value = _bounds[i]?.Evaluate([]) ?? SqlValue.Null;
            if (value.IsNull && i == 0)
            {
                return long.MaxValue;
            }

            // A negative number is an error that the operator above finds.
            wanted += value.IsNull ? 0 : Math.Clamp(value.AsInt64(), 0, int.MaxValue);
        }

        return _bounds.Length == 0 ? long.MaxValue : wanted;
    }

    private void Add(Chunk chunk)
    {
        int count = Selection.Everything(chunk.Count, _rows);
        if (_entries.Length < _count + count)
        {
            Array.Resize(ref _entries, Math.Max(4096, Math.Max(_entries.Length * 2, _count + count)));
        }

        for (int i = 0; i < count; i++)
        {
            _tuples[i] = (nint)_store.Add();
            _entries[_count++].Tuple = _tuples[i];
        }

        for (int column = 0; column < Types.Length; column++)
        {
            _store.Write(_tuples.AsSpan(0, count), column, chunk.Columns[column], _rows.AsSpan(0, count));
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_orders[i].Column >= Types.Length)
            {
                ColumnVector values = _keys[i].Value.Evaluate(chunk, Selection.All(count));
                _store.Write(_tuples.AsSpan(0, count), _orders[i].Column, values, _rows.AsSpan(0, count));
            }
        }
    }

    private void Sort() => new SortKeys(_store, _orders, _state).Sort(_entries.AsSpan(0, _count));

    /// <summary>Keeps the first rows only.</summary>
    private void Drop()
    {
        Sort();
        TupleStore before = _store;
        _store = new TupleStore(_kept, 0);
        int left = (int)_wanted;
        var chunk = new Chunk(_kept);
        for (int start = 0; start < left; start += ColumnVector.Capacity)
        {
            int count = Math.Min(ColumnVector.Capacity, left - start);
            chunk.Clear();
            for (int i = 0; i < count; i++)
            {
                _tuples[i] = _entries[start + i].Tuple;
            }

            for (int column = 0; column < _kept.Length; column++)
            {
                before.Read(_tuples.AsSpan(0, count), column, chunk.Columns[column]);
            }

            for (int i = 0; i < count; i++)
            {
                _tuples[i] = (nint)_store.Add();
                _entries[start + i].Tuple = _tuples[i];
            }

            Selection.Everything(count, _rows);
            for (int column = 0; column < _kept.Length; column++)
            {
                _store.Write(_tuples.AsSpan(0, count), column, chunk.Columns[column], _rows.AsSpan(0, count));
            }
        }

        _count = left;
    }

    public void Release()
    {
        _store.Clear();
        _entries = [];
        _count = _next = 0;
        _runs.Clear();
        _area.Release();
        _memory.Release();
    }
}
