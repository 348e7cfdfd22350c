using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Hash join whose left rows are put into the table: the right rows look into it and mark what they find, and what is
/// marked, or what is not, comes at the end. It serves joins that keep left rows when these are the fewer, and full
/// joins.
/// </summary>
internal sealed unsafe class VectorMarkJoin : VectorOperator, IHeld
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
    private int[] _selected = [];
    private nint[] _tuples = [];
    private readonly ulong[] _matched = new ulong[ColumnVector.Capacity / 64];
    private Chunk? _chunk;
    private bool _isProbing;
    private int _next;

    internal VectorMarkJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(plan.TypesOf(left, right))
    {
        _left = left;
        _right = right;
        _plan = plan;
        _state = state;
        _filters = plan.Kind == VectorJoinKind.Full
            ? new JoinFilter?[plan.KeyTypes.Length]
            : JoinFilter.Push(right, plan.RightKeys, plan.KeyTypes);
        var memory = new HeldMemory("A hash join", state, actuals);
        _area = new SpillArea(state, memory);
        var side = new BuiltSide(
            left.Types, plan.LeftKeys, plan.KeyTypes, plan.IsNeeded[..left.Types.Length], _filters, IsKept: true);
        _build = new JoinBuild(side, state, memory, _area);
        _parts = new JoinParts(_build, _area, right.Types, plan.IsRead[left.Types.Length..], plan.RightKeys);
        _probe = new JoinProbe(_build, plan.RightKeys);
        _output = new Chunk([.. left.Types, .. right.Types]);
    }

    /// <summary>Whether pairs are wanted, and not only the left rows that are in one.</summary>
    private bool GivesPairs => _plan.Kind is VectorJoinKind.Left or VectorJoinKind.Full;

    internal override void Open()
    {
        ChunkArrays.Reserve(ref _selected);
        ChunkArrays.Reserve(ref _tuples);
        Release();
        _state.Hold(this);
        JoinFilter.Reset(_filters);
        _build.Run(_left);
        _chunk = null;
        _next = 0;
        _isProbing = _build.Table.Count > 0 || _build.Spilled is not null || _plan.Kind == VectorJoinKind.Full;
        if (_isProbing)
        {
            _right.Open();
        }

        if (_build.Spilled is not null)
        {
            _parts.Part(_right.Next);
            _isProbing = _parts.TryNext();
        }
    }

    internal override Chunk? Next()
    {
        do
        {
            while (_isProbing)
            {
                if (NextPairs() is { } pairs)
                {
                    return pairs;
                }
            }

            if (NextKept() is { } kept)
            {
                return kept;
            }

            _isProbing = _parts.TryNext();
            _next = 0;
        }
        while (_isProbing);
        Release();
        return null;
    }

    public void Release()
    {
        _build.Release();
        _parts.Clear();
        _area.Release();
    }

    /// <summary>The next rows that the present part of the right side leads to.</summary>
    private Chunk? NextPairs()
    {
        if (_chunk is null)
        {
            _chunk = _parts.Reader is { } part ? part.Next() : _right.Next();
            if (_chunk is null)
            {
                _isProbing = false;
                return null;
            }

            _state.Cancellation.ThrowIfCancellationRequested();
            Array.Clear(_matched);
            _probe.Begin(_chunk, ProbeKind.All);
        }

        return NextOfChunk(_chunk);
    }

    internal override bool TryPush(int column, JoinFilter filter) => _plan.TryPush(_left, _right, column, filter);

    /// <summary>The next pairs of a right chunk; null when it is done with.</summary>
    private Chunk? NextOfChunk(Chunk chunk)
    {
        while (_probe.MoveNext())
        {
            int count = _probe.Rows.Length;
            bool isConditional = _plan.Condition is not null;
            if (GivesPairs || isConditional)
            {
                Pair(chunk);
            }

            count = isConditional
                ? _plan.Condition!.Select(_output, Selection.All(count), _selected, wanted: true)
                : Selection.Everything(count, _selected);
            Mark(count);
            if (GivesPairs && count > 0)
            {
                Compact(count);
                _output.Count = count;
                return _output;
            }
        }

        _chunk = null;
        return _plan.Kind == VectorJoinKind.Full ? Unmatched(chunk) : null;
    }

    private void Pair(Chunk chunk)
    {
        _output.Clear();
        int width = _left.Types.Length;
        _build.Read(_probe.Tuples, _output, 0);
        for (int i = width; i < _output.Columns.Length; i++)
        {
            if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i - width], _probe.Rows, 0);
            }
        }
    }

    private void Mark(int count)
    {
        foreach (int pair in _selected.AsSpan(0, count))
        {
            _build.Mark((byte*)_probe.Tuples[pair]);
            int row = _probe.Rows[pair];
            _matched[row >> 6] |= 1UL << (row & 63);
        }
    }

    private void Compact(int count)
    {
        if (count == _probe.Rows.Length)
        {
            return;
        }

        for (int i = 0; i < _output.Columns.Length; i++)
        {
            if (_plan.IsNeeded[i])
            {
                // The rows ascend, so each is read before its place is written.
                _output.Columns[i].Compact(_selected.AsSpan(0, count));
            }
        }
    }

    /// <summary>The right rows of a chunk without partner.</summary>
    private Chunk? Unmatched(Chunk chunk)
    {
        int count = 0;
        for (int row = 0; row < chunk.Count; row++)
        {
            _selected[count] = row;
            count += (_matched[row >> 6] >> (row & 63) & 1) == 0 ? 1 : 0;
        }

        if (count == 0)
        {
            return null;
        }

        _output.Clear();
        int width = _left.Types.Length;
        for (int i = 0; i < _output.Columns.Length; i++)
        {
            if (i < width)
            {
                _output.Columns[i].FillNulls();
            }
            else if (_plan.IsNeeded[i])
            {
                _output.Columns[i].Gather(chunk.Columns[i - width], _selected.AsSpan(0, count), 0);
            }
        }

        _output.Count = count;
        return _output;
    }

    /// <summary>The next left rows that are marked, or that are not.</summary>
    private Chunk? NextKept()
    {
        bool wanted = _plan.Kind == VectorJoinKind.Semi;
        int count = 0;
        for (; _next < _build.Table.Count && count < ColumnVector.Capacity; _next++)
        {
            byte* tuple = _build.Table[_next];
            _tuples[count] = (nint)tuple;
            count += _build.IsMarked(tuple) == wanted ? 1 : 0;
        }

        if (count == 0)
        {
            return null;
        }

        _state.Cancellation.ThrowIfCancellationRequested();
        _output.Clear();
        _build.Read(_tuples.AsSpan(0, count), _output, 0);
        for (int i = _left.Types.Length; GivesPairs && i < _output.Columns.Length; i++)
        {
            _output.Columns[i].FillNulls();
        }

        _output.Count = count;
        return _output;
    }
}
