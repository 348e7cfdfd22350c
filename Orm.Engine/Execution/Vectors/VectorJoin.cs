using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

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

    /// <summary>The pairs, and rows of both sides without partner beside NULLs.</summary>
    Full,
}

/// <summary>What a join compares and gives.</summary>
/// <param name="Kind">Which rows.</param>
/// <param name="LeftKeys">The left sides of the equalities.</param>
/// <param name="RightKeys">The right sides.</param>
/// <param name="KeyTypes">The types under which both are kept and compared.</param>
/// <param name="Condition">What else makes a pair, over the columns of both sides.</param>
/// <param name="IsNeeded">Which columns of both sides are used, by the condition or behind the join.</param>
/// <param name="IsRead">Which columns of both sides are used, by the keys too.</param>
internal sealed record VectorJoinPlan(
    VectorJoinKind Kind, VectorExpression[] LeftKeys, VectorExpression[] RightKeys, VectorType[] KeyTypes,
    VectorPredicate? Condition, bool[] IsNeeded, bool[] IsRead);

/// <summary>
/// Hash join: the right rows are put into a table, then chunks of left rows look into it. Each step is done for a whole
/// chunk: hash, fetch the directory, fetch tuples, compare.
/// </summary>
internal sealed class VectorJoin : VectorOperator, IHeld
{
    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly VectorJoinPlan _plan;
    private readonly ExecutionState _state;
    private readonly JoinFilter?[] _filters;
    private readonly SpillArea _area;
    private readonly JoinBuild _build;
    private readonly JoinParts _parts;
    private readonly JoinProbe _probe;
    private readonly Chunk _output;
    private readonly int[] _selected = new int[ColumnVector.Capacity];
    private readonly ulong[] _matched = new ulong[ColumnVector.Capacity / 64];
    private Chunk? _chunk;
    private bool _isOpen;

    internal VectorJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti ? left.Types : [.. left.Types, .. right.Types])
    {
        _left = left;
        _right = right;
        _plan = plan;
        _state = state;
        _filters = plan.Kind is VectorJoinKind.Inner or VectorJoinKind.Semi
            ? JoinFilter.Push(left, plan.LeftKeys, plan.KeyTypes)
            : new JoinFilter?[plan.KeyTypes.Length];
        var memory = new HeldMemory("A hash join", state, actuals);
        _area = new SpillArea(state, memory);
        var side = new BuiltSide(
            right.Types, plan.RightKeys, plan.KeyTypes, plan.IsNeeded[left.Types.Length..], _filters, IsKept: false);
        _build = new JoinBuild(side, state, memory, _area);
        _parts = new JoinParts(_build, _area, left.Types, plan.IsRead[..left.Types.Length], plan.LeftKeys);
        _probe = new JoinProbe(_build, plan.LeftKeys);
        _output = new Chunk([.. left.Types, .. right.Types]);
        KeepsLeft = plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti;
    }

    private bool KeepsLeft { get; }

    private bool NeedsUnmatched => _plan.Kind is VectorJoinKind.Left or VectorJoinKind.Anti;

    internal override void Open()
    {
        Release();
        _state.Hold(this);
        JoinFilter.Reset(_filters);
        _build.Run(_right);
        _chunk = null;
        _isOpen = _build.Table.Count > 0 || _build.Spilled is not null || NeedsUnmatched;
        if (_isOpen)
        {
            _left.Open();
        }

        if (_build.Spilled is not null)
        {
            _parts.Part(_left.Next);
            _isOpen = _parts.TryNext();
        }
    }

    internal override Chunk? Next()
    {
        while (_isOpen)
        {
            if (_chunk is null)
            {
                _chunk = _parts.Reader is { } part ? part.Next() : _left.Next();
                if (_chunk is null)
                {
                    _isOpen = _parts.TryNext();
                    continue;
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

        Release();
        return null;
    }

    public void Release()
    {
        _build.Release();
        _parts.Clear();
        _area.Release();
    }

    internal override bool TryPush(int column, JoinFilter filter) =>
        column < _left.Types.Length
            ? _left.TryPush(column, filter)
            : _plan.Kind == VectorJoinKind.Inner && _right.TryPush(column - _left.Types.Length, filter);

    /// <summary>The next rows of a left chunk; null when it is done with.</summary>
    private Chunk? NextOfChunk(Chunk chunk)
    {
        while (_probe.MoveNext())
        {
            if (KeepsLeft && _plan.Condition is null)
            {
                Mark(_probe.Rows);
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
                Mark(_probe.Rows);
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
                _output.Columns[i].Gather(chunk.Columns[i], _probe.Rows, 0);
            }
        }

        _build.Read(_probe.Tuples, _output, width);
        return _probe.Rows.Length;
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
            int row = _probe.Rows[pair];
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
