using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Hash join: the right rows are put into a table, then chunks of left rows look into it. Each step is done for a whole
/// chunk: hash, fetch the directory, fetch tuples, compare.
/// </summary>
internal sealed partial class VectorJoin : VectorOperator, IHeld
{
    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly VectorJoinPlan _plan;
    private readonly ExecutionState _state;
    private readonly JoinFilter?[] _filters;
    private readonly SpillArea? _area;
    private readonly JoinBuild _build;
    private readonly JoinParts? _parts;
    private readonly JoinProbe _probe;
    private readonly VectorJoin? _leader;
    private readonly ProbeKind _kind;
    private readonly Chunk _output;
    private int[] _selected = [];
    private int[] _pairs = [];
    private readonly ulong[] _matched = new ulong[ColumnVector.Capacity / 64];
    private Chunk? _chunk;
    private bool _isOpen;
    private bool _isParted;

    internal VectorJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(plan.TypesOf(left, right))
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
        _kind = KindOf(plan);
    }

    /// <summary>A join of another worker, which looks into the table that the first one makes.</summary>
    internal VectorJoin(VectorOperator left, VectorJoin leader, VectorJoinPlan plan, ExecutionState state)
        : base(leader.Types)
    {
        _leader = leader;
        _left = left;
        _right = leader._right;
        _plan = plan;
        _state = state;
        _filters = [];
        JoinFilter.Follow(leader._filters, left, plan.LeftKeys);
        _build = leader._build;
        _probe = new JoinProbe(_build, plan.LeftKeys);
        _output = new Chunk([.. left.Types, .. _right.Types]);
        _kind = leader._kind;
    }

    /// <summary>Whether other workers look into its table, which stays until they are done then.</summary>
    internal bool IsShared { get; init; }

    internal VectorType[] RightTypes => _right.Types;

    private bool KeepsLeft => _plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti;

    private bool NeedsUnmatched => _plan.Kind is VectorJoinKind.Left or VectorJoinKind.Anti;

    internal override void Open()
    {
        ChunkArrays.Reserve(ref _selected);
        ChunkArrays.Reserve(ref _pairs);
        if (_leader is null)
        {
            Build();
        }

        // What went to files is joined by the first worker alone.
        _chunk = null;
        _isOpen = (_leader ?? this)._isParted
            ? _leader is null
            : _build.Table.Count > 0 || NeedsUnmatched;
        if (_isOpen)
        {
            _left.Open();
        }

        if (_isOpen && _isParted)
        {
            _parts!.Part(_left.Next);
            _isOpen = _parts.TryNext();
        }
    }

    private void Build()
    {
        Release();
        _state.Hold(this);
        JoinFilter.Reset(_filters);
        _build.Run(_right);
        _isParted = _build.Spilled is not null;
    }

    internal override Chunk? Next()
    {
        while (_isOpen)
        {
            if (_chunk is null)
            {
                _chunk = _parts?.Reader is { } part ? part.Next() : _left.Next();
                if (_chunk is null)
                {
                    _isOpen = _parts?.TryNext() ?? false;
                    continue;
                }

                _state.Cancellation.ThrowIfCancellationRequested();
                Array.Clear(_matched);
                _probe.Begin(_chunk, _kind);
            }

            if (NextOfChunk(_chunk) is { } output)
            {
                return output;
            }
        }

        if (_leader is null && !IsShared)
        {
            Release();
        }

        return null;
    }

    public void Release()
    {
        _build.Release();
        _parts?.Clear();
        _area?.Release();
    }

    internal override bool TryPush(int column, JoinFilter filter) =>
        _plan.TryPush(_left, _leader is null ? _right : null, column, filter);
}
