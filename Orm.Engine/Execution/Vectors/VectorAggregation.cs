namespace Orm.Engine.Execution.Vectors;

/// <summary>GROUP BY over a hash table; without keys, one group, even of no rows.</summary>
internal sealed unsafe class VectorAggregation : VectorOperator
{
    private readonly VectorOperator _input;
    private readonly VectorExpression[] _keys;
    private readonly VectorAggregate[] _aggregates;
    private readonly ExecutionState _state;
    private readonly GroupTable _groups;
    private readonly Chunk _output;
    private readonly ColumnVector[] _keyVectors;
    private readonly nint[] _tuples = new nint[ColumnVector.Capacity];
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private int _next;

    internal VectorAggregation(
        VectorOperator input, VectorExpression[] keys, VectorAggregate[] aggregates, ExecutionState state)
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
    }

    internal override void Open()
    {
        Release();
        _next = 0;
        if (_keys.Length == 0)
        {
            Array.Fill(_tuples, (nint)_groups.Tuples.Add());
        }

        _input.Open();
        while (_input.Next() is { } chunk)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            Add(chunk);
        }
    }

    /// <summary>Rows of other keys make other groups.</summary>
    internal override bool TryPush(int column, JoinFilter filter) =>
        column < _keys.Length && _keys[column] is ColumnExpression key && _input.TryPush(key.Column, filter);

    internal override Chunk? Next()
    {
        int count = Math.Min(_groups.Tuples.Count - _next, ColumnVector.Capacity);
        if (count <= 0)
        {
            Release();
            return null;
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

    private void Add(Chunk chunk)
    {
        var rows = Selection.All(chunk.Count);
        if (_keys.Length > 0)
        {
            for (int i = 0; i < _keys.Length; i++)
            {
                _keyVectors[i] = _keys[i].Evaluate(chunk, rows);
            }

            _groups.FindOrAdd(_keyVectors, rows, _tuples);
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

    private void Release()
    {
        _groups.Clear();
        foreach (VectorAggregate aggregate in _aggregates)
        {
            aggregate.Clear();
        }
    }
}
