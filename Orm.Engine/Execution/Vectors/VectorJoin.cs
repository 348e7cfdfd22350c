namespace Orm.Engine.Execution.Vectors;

/// <summary>Which rows a join gives.</summary>
internal enum VectorJoinKind
{
    /// <summary>The pairs.</summary>
    Inner,

    /// <summary>The pairs, and left rows without partner beside NULLs.</summary>
    Left,

    /// <summary>Left rows with a partner, once.</summary>
    Semi,

    /// <summary>Left rows without partner.</summary>
    Anti,
}

/// <summary>What a join compares and gives.</summary>
/// <param name="Kind">Which rows.</param>
/// <param name="LeftKeys">The left sides of the equalities.</param>
/// <param name="RightKeys">The right sides.</param>
/// <param name="KeyTypes">The types under which both are kept and compared.</param>
/// <param name="Condition">What else makes a pair, over the columns of both sides.</param>
/// <param name="IsNeeded">Which columns of both sides are used, by the condition or behind the join.</param>
internal sealed record VectorJoinPlan(
    VectorJoinKind Kind, VectorExpression[] LeftKeys, VectorExpression[] RightKeys, VectorType[] KeyTypes,
    VectorPredicate? Condition, bool[] IsNeeded);

/// <summary>
/// Hash join: the right rows are put into a table, then chunks of left rows look into it. Each step is done for a whole
/// chunk: hash, fetch the directory, fetch tuples, compare.
/// </summary>
internal sealed unsafe class VectorJoin : VectorOperator
{
    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly VectorJoinPlan _plan;
    private readonly ExecutionState _state;
    private readonly JoinFilter? _filter;
    private readonly JoinBuild _build;
    private readonly JoinProbe _probe;
    private readonly Chunk _output;
    private readonly int[] _selected = new int[ColumnVector.Capacity];
    private readonly ulong[] _matched = new ulong[ColumnVector.Capacity / 64];
    private Chunk? _chunk;
    private bool _isOpen;

    internal VectorJoin(VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state)
        : base(plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti ? left.Types : [.. left.Types, .. right.Types])
    {
        _left = left;
        _right = right;
        _plan = plan;
        _state = state;
        _filter = Pushed(left, plan);
        _build = new JoinBuild(right.Types, plan, left.Types.Length, _filter);
        _probe = new JoinProbe(_build, plan);
        _output = new Chunk([.. left.Types, .. right.Types]);
        KeepsLeft = plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti;
    }

    private bool KeepsLeft { get; }

    private bool NeedsUnmatched => _plan.Kind is VectorJoinKind.Left or VectorJoinKind.Anti;

    internal override void Open()
    {
        _filter?.Reset();
        _build.Run(_right, _state);
        _chunk = null;
        _isOpen = _build.Table.Count > 0 || NeedsUnmatched;
        if (_isOpen)
        {
            _left.Open();
        }
    }

    internal override Chunk? Next()
    {
        while (_isOpen)
        {
            if (_chunk is null)
            {
                _chunk = _left.Next();
                if (_chunk is null)
                {
                    _isOpen = false;
                    break;
                }

                _state.Cancellation.ThrowIfCancellationRequested();
                Array.Clear(_matched);
                _probe.Begin(_chunk, firstOnly: KeepsLeft && _plan.Condition is null);
            }

            if (NextOfChunk(_chunk) is { } output)
            {
                return output;
            }
        }

        _build.Release();
        return null;
    }

    internal override bool TryPush(int column, JoinFilter filter) =>
        column < _left.Types.Length
            ? _left.TryPush(column, filter)
            : _plan.Kind == VectorJoinKind.Inner && _right.TryPush(column - _left.Types.Length, filter);

    /// <summary>A filter for the scan of the left side, if there is one that takes it.</summary>
    private static JoinFilter? Pushed(VectorOperator left, VectorJoinPlan plan)
    {
        if (plan.Kind is not (VectorJoinKind.Inner or VectorJoinKind.Semi)
            || plan.KeyTypes is not [{ KeptForm: VectorForm.Integers }]
            || plan.LeftKeys[0] is not ColumnExpression key)
        {
            return null;
        }

        var filter = new JoinFilter();
        return left.TryPush(key.Column, filter) ? filter : null;
    }

    /// <summary>The next rows of a left chunk; null when it is done with.</summary>
    private Chunk? NextOfChunk(Chunk chunk)
    {
        while (_probe.MoveNext())
        {
            if (KeepsLeft && _plan.Condition is null)
            {
                Mark(_probe.LeftRows);
                continue;
            }

            int count = Pair(chunk);
            if (_plan.Condition is not null)
            {
                count = _plan.Condition.Select(_output, Selection.All(count), _selected, wanted: true);
                MarkSelected(count);
                if (KeepsLeft || count == 0)
                {
                    continue;
                }

                Compact(count);
            }
            else if (_plan.Kind == VectorJoinKind.Left)
            {
                Mark(_probe.LeftRows);
            }

            _output.Count = count;
            return _output;
        }

        _chunk = null;
        return KeepsLeft || NeedsUnmatched ? Rest(chunk) : null;
    }

    /// <summary>Puts the pairs that the probe has found side by side.</summary>
    private int Pair(Chunk chunk)
    {
        _output.Clear();
        int width = _left.Types.Length;
        for (int i = 0; i < width; i++)
        {
            if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i], _probe.LeftRows, 0);
            }
        }

        _build.Read(_probe.Tuples, _output, width);
        return _probe.LeftRows.Length;
    }

    private void Compact(int count)
    {
        for (int i = 0; i < _output.Columns.Length; i++)
        {
            if (_plan.IsNeeded[i])
            {
                // The rows ascend, so each is read before its place is written.
                _output.Columns[i].Compact(_selected.AsSpan(0, count));
            }
        }
    }

    private void Mark(ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            _matched[row >> 6] |= 1UL << (row & 63);
        }
    }

    private void MarkSelected(int count)
    {
        foreach (int pair in _selected.AsSpan(0, count))
        {
            int row = _probe.LeftRows[pair];
            _matched[row >> 6] |= 1UL << (row & 63);
        }
    }

    /// <summary>The left rows with, or without, a partner.</summary>
    private Chunk? Rest(Chunk chunk)
    {
        bool wanted = _plan.Kind == VectorJoinKind.Semi;
        int count = 0;
        for (int row = 0; row < chunk.Count; row++)
        {
            _selected[count] = row;
            count += (_matched[row >> 6] >> (row & 63) & 1) != 0 == wanted ? 1 : 0;
        }

        if (count == 0 || (KeepsLeft && count == chunk.Count))
        {
            return count == 0 ? null : chunk;
        }

        _output.Clear();
        for (int i = 0; i < _output.Columns.Length; i++)
        {
            if (i >= _left.Types.Length)
            {
                _output.Columns[i].FillNulls();
            }
            else if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i], _selected.AsSpan(0, count), 0);
            }
        }

        _output.Count = count;
        return _output;
    }
}
