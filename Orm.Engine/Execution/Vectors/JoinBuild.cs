namespace Orm.Engine.Execution.Vectors;

/// <summary>Collects the right rows of a join: keys first, then the columns that are used and are no keys.</summary>
internal sealed unsafe class JoinBuild
{
    private readonly VectorJoinPlan _plan;
    private readonly JoinFilter? _filter;
    private readonly TupleStore _tuples;
    private readonly int[] _kept;
    private readonly int[] _placeOf;
    private readonly ulong[] _hashes = new ulong[ColumnVector.Capacity];
    private readonly nint[] _added = new nint[ColumnVector.Capacity];
    private readonly int[] _rows = new int[ColumnVector.Capacity];
    private readonly ColumnVector[] _keys;
    private readonly VectorForm[] _forms;

    /// <param name="types">The types of the right columns.</param>
    /// <param name="plan">The join.</param>
    /// <param name="leftWidth">The number of left columns.</param>
    /// <param name="filter">Told about the keys.</param>
    internal JoinBuild(VectorType[] types, VectorJoinPlan plan, int leftWidth, JoinFilter? filter)
    {
        _plan = plan;
        _filter = filter;
        _keys = new ColumnVector[plan.RightKeys.Length];
        _forms = [.. plan.KeyTypes.Select(type => type.KeptForm)];
        _placeOf = new int[types.Length];
        Array.Fill(_placeOf, -1);
        for (int i = 0; i < _keys.Length; i++)
        {
            if (plan.RightKeys[i] is ColumnExpression key && key.Type.KeptForm == _forms[i])
            {
                _placeOf[key.Column] = i;
            }
        }

        _kept =
        [
            .. Enumerable.Range(0, types.Length).Where(i => plan.IsNeeded[leftWidth + i] && _placeOf[i] < 0),
        ];
        for (int i = 0; i < _kept.Length; i++)
        {
            _placeOf[_kept[i]] = _keys.Length + i;
        }

        for (int i = 0; i < types.Length; i++)
        {
            _placeOf[i] = plan.IsNeeded[leftWidth + i] ? _placeOf[i] : -1;
        }

        _tuples = new TupleStore([.. plan.KeyTypes, .. _kept.Select(i => types[i])], 0);
    }

    internal JoinTable Table { get; } = new();

    internal VectorForm[] Forms => _forms;

    internal void Run(VectorOperator source, ExecutionState state)
    {
        Release();
        source.Open();
        while (source.Next() is { } chunk)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            Add(chunk);
        }

        Fill();
        Table.Build(_tuples);
        _tuples.DropBlocks();
    }

    internal void Release()
    {
        Table.Clear();
        _tuples.Clear();
    }

    /// <summary>Whether a tuple has the key of a left row.</summary>
    internal bool IsEqual(byte* tuple, ColumnVector[] keys, int row)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (!_tuples.IsEqual(tuple, i, keys[i], row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the only key lies in a tuple.</summary>
    internal int KeyOffset => _tuples.OffsetOf(0);

    /// <summary>Reads the columns that are used into those of a chunk from a place on.</summary>
    internal void Read(ReadOnlySpan<nint> tuples, Chunk target, int start)
    {
        for (int i = 0; i < _placeOf.Length; i++)
        {
            if (_placeOf[i] >= 0)
            {
                _tuples.Read(tuples, _placeOf[i], target.Columns[start + i]);
            }
        }
    }

    private void Add(Chunk chunk)
    {
        int count = Selection.Everything(chunk.Count, _rows);
        for (int i = 0; i < _keys.Length; i++)
        {
            _keys[i] = _plan.RightKeys[i].Evaluate(chunk, Selection.All(chunk.Count));
        }

        foreach (ColumnVector key in _keys)
        {
            count = key.HasNulls ? ComparisonKernels.WithoutNulls(key, _rows.AsSpan(0, count)) : count;
        }

        Span<int> rows = _rows.AsSpan(0, count);
        KeyHash.Compute(_keys, _forms, Selection.All(chunk.Count), _hashes);
        for (int i = 0; i < rows.Length; i++)
        {
            byte* tuple = _tuples.Add();
            *(ulong*)tuple = _hashes[rows[i]];
            _added[i] = (nint)tuple;
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            _tuples.Write(_added.AsSpan(0, count), i, _keys[i], rows);
        }

        for (int i = 0; i < _kept.Length; i++)
        {
            _tuples.Write(_added.AsSpan(0, count), _keys.Length + i, chunk.Columns[_kept[i]], rows);
        }
    }

    private void Fill()
    {
        if (_filter is null)
        {
            return;
        }

        _filter.Begin(_tuples.Count);
        int offset = _tuples.OffsetOf(0);
        for (int i = 0; i < _tuples.Count; i++)
        {
            byte* tuple = _tuples[i];
            _filter.Add(*(long*)(tuple + offset), *(ulong*)tuple);
        }

        _filter.Complete(_tuples.Count == 0);
    }
}
