using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>GROUP BY over a hash table; without keys, one group, even of no rows.</summary>
/// <remarks>
/// When there is no memory for more groups, those that are there go on, and the rows of others are parted by their keys
/// into files. Each part is then grouped by itself, in the same way.
/// </remarks>
internal sealed unsafe partial class VectorAggregation : VectorOperator, IHeld
{
    /// <summary>What the groups that are there may grow by when there is no memory for more of them.</summary>
    private const long Slack = 256 * 1024;

    private readonly VectorOperator _input;
    private readonly VectorExpression[] _keys;
    private readonly VectorAggregate[] _aggregates;
    private readonly ExecutionState _state;
    private readonly GroupTable _groups;
    private readonly Chunk _output;
    private readonly ColumnVector[] _keyVectors;
    private nint[] _tuples = [];
    private int[] _rows = [];
    private int[] _present = [];
    private readonly bool[] _isUsed;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly Stack<(SpilledRows Rows, int Depth)> _open = [];
    private Partitions? _spilled;
    private int _depth;
    private long _fullBytes;
    private int _next;

    /// <param name="input">The rows.</param>
    /// <param name="keys">What makes a group.</param>
    /// <param name="aggregates">What is computed of each.</param>
    /// <param name="isUsed">Which columns of the rows keys and aggregates use.</param>
    /// <param name="state">The running statement.</param>
    /// <param name="actuals">Where EXPLAIN ANALYZE notes what it holds.</param>
    internal VectorAggregation(
        VectorOperator input, VectorExpression[] keys, VectorAggregate[] aggregates, bool[] isUsed,
        ExecutionState state, NodeActuals? actuals)
        : base([.. keys.Select(key => key.Type), .. aggregates.Select(aggregate => aggregate.Type)])
    {
        _input = input;
        _keys = keys;
        _aggregates = aggregates;
        _state = state;
        _keyVectors = new ColumnVector[keys.Length];
        _groups = new GroupTable([.. keys.Select(key => key.Type)], aggregates.Sum(a => (a.StateBytes + 15) & ~15));
        int offset = _groups.Tuples.ExtraOffset;
        foreach (VectorAggregate aggregate in aggregates)
        {
            aggregate.Offset = offset;
            offset += (aggregate.StateBytes + 15) & ~15;
        }

        _output = new Chunk(Types);
        _isUsed = isUsed;
        _memory = new HeldMemory("A grouping", state, actuals);
        _area = new SpillArea(state, _memory);
    }

    internal override void Open()
    {
        Begin();
        _input.Open();
        while (_input.Next() is { } chunk)
        {
            Add(chunk);
        }

        Complete();
    }

    private void Begin()
    {
        ChunkArrays.Reserve(ref _tuples);
        ChunkArrays.Reserve(ref _rows);
        ChunkArrays.Reserve(ref _present);
        Release();
        _state.Hold(this);
        if (_keys.Length == 0)
        {
            Array.Fill(_tuples, (nint)_groups.Tuples.Add());
        }
    }

    /// <summary>Rows of other keys make other groups.</summary>
    internal override bool TryPush(int column, JoinFilter filter) =>
        column < _keys.Length && _keys[column] is ColumnExpression key && _input.TryPush(key.Column, filter);

    internal override Chunk? Next()
    {
        int count = Math.Min(_groups.Tuples.Count - _next, ColumnVector.Capacity);
        while (count <= 0)
        {
            if (!_open.TryPop(out (SpilledRows Rows, int Depth) part))
            {
                Release();
                return null;
            }

            Group(part.Rows, part.Depth);
            count = Math.Min(_groups.Tuples.Count, ColumnVector.Capacity);
        }

        _output.Clear();
        for (int i = 0; i < count; i++)
        {
            _tuples[i] = (nint)_groups.Tuples[_next + i];
        }

        for (int column = 0; column < _keys.Length; column++)
        {
            _groups.Tuples.Read(_tuples.AsSpan(0, count), column, _output.Columns[column]);
        }

        for (int i = 0; i < _aggregates.Length; i++)
        {
            ColumnVector target = _output.Columns[_keys.Length + i];
            for (int row = 0; row < count; row++)
            {
                _aggregates[i].Finish((byte*)_tuples[row], target, row);
            }
        }

        _next += count;
        _output.Count = count;
        return _output;
    }

    /// <summary>Groups a part that went to a file.</summary>
    private void Group(SpilledRows rows, int depth)
    {
        Forget();
        _depth = depth;
        SpillReader reader = rows.Read(_input.Types);
        while (reader.Next() is { } chunk)
        {
            Add(chunk);
        }

        Complete();
    }

    private void Complete()
    {
        _spilled?.Complete();
        for (int i = 0; _spilled is not null && i < Partitions.Count; i++)
        {
            if (_spilled[i] is { } part)
            {
                _open.Push((part, (_spilled.Depth + 1) % Partitions.MostDepth));
            }
        }

        _spilled = null;
        foreach (VectorAggregate aggregate in _aggregates)
        {
            aggregate.Complete();
        }
    }

    private void Add(Chunk chunk)
    {
        Group(chunk);
        HoldMemory();
    }

    /// <summary>Adds rows to their groups.</summary>
    private void Group(Chunk chunk)
    {
        _state.Cancellation.ThrowIfCancellationRequested();
        var rows = Selection.All(chunk.Count);
        if (_keys.Length > 0)
        {
            for (int i = 0; i < _keys.Length; i++)
            {
                _keyVectors[i] = _keys[i].Evaluate(chunk, rows);
            }

            _groups.FindOrAdd(_keyVectors, rows, _tuples, canAdd: _spilled is null);
            rows = _spilled is null ? rows : WithGroup(chunk);
        }

        foreach (VectorAggregate aggregate in _aggregates)
        {
            if (aggregate.Filter is null)
            {
                aggregate.Add(chunk, _tuples, rows);
                continue;
            }

            int left = aggregate.Filter.Select(chunk, rows, _rows, wanted: true);
            if (left > 0)
            {
                aggregate.Add(chunk, _tuples, new Selection(_rows.AsSpan(0, left), left));
            }
        }
    }

    /// <summary>The rows whose group is there; the others go to the file.</summary>
    private Selection WithGroup(Chunk chunk)
    {
        int present = 0;
        int missing = 0;
        for (int row = 0; row < chunk.Count; row++)
        {
            _present[present] = row;
            _rows[missing] = row;
            present += _tuples[row] != 0 ? 1 : 0;
            missing += _tuples[row] != 0 ? 0 : 1;
        }

        _spilled!.Add(chunk, _rows.AsSpan(0, missing), _groups.Hashes);
        return new Selection(_present.AsSpan(0, present), present);
    }

    private void HoldMemory()
    {
        long bytes = Bytes();
        if (_spilled is null)
        {
            if (_memory.TryHold(bytes))
            {
                return;
            }

            _fullBytes = bytes;
            _spilled = _keys.Length == 0 ? throw _memory.Exceeded() : new Partitions(_area, _isUsed, _depth);
        }
        else if (bytes > _fullBytes + Slack)
        {
            _memory.Hold(bytes);
        }
    }

    private long Bytes()
    {
        long bytes = _groups.Bytes;
        foreach (VectorAggregate aggregate in _aggregates)
        {
            bytes += aggregate.Bytes;
        }

        return bytes;
    }

    public void Release()
    {
        Forget();
        _open.Clear();
        _depth = 0;
        _area.Release();
    }

    /// <summary>Forgets the groups, for those of the next part.</summary>
    private void Forget()
    {
        _groups.Clear();
        _spilled = null;
        _next = 0;
        _memory.Release();
        foreach (VectorAggregate aggregate in _aggregates)
        {
            aggregate.Clear();
        }
    }
}
