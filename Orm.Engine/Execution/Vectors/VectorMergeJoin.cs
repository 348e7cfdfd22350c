using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Merge join: both sides come in the order of their keys, and are read side by side. Right rows of one key that lie in
/// one chunk are paired where they lie; only those that may go on in the next chunk are kept, in a file where they are
/// too many.
/// </summary>
/// <remarks>
/// Rows whose key is NULL have no partner, wherever they stand. What comes is in the order of the left keys, but for
/// the rows of a full join that stand alone.
/// </remarks>
internal sealed partial class VectorMergeJoin : VectorOperator, IHeld
{
    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly VectorJoinPlan _plan;
    private readonly ExecutionState _state;
    private readonly JoinPairs _pairs;
    private readonly MergeKeys _leftKeys;
    private readonly MergeKeys _rightKeys;
    private readonly MergeKeys _groupKeys;
    private readonly Chunk _groupKey;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly BufferedRows _group;
    private readonly BufferedPairing _pairing;
    private readonly RowMarks _rightMarks = new();
    private Chunk? _leftRows;
    private Chunk? _rightRows;
    private Step _step;
    private bool _leftEnded;
    private bool _rightEnded;
    private bool _hasGroup;

    // Where both sides stand.
    private int _l;
    private int _r;

    /// <summary>Behind the right rows that have the key of the present one; not known where it is not behind
    /// that.</summary>
    private int _runEnd;

    internal VectorMergeJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti ? left.Types : [.. left.Types, .. right.Types])
    {
        _left = left;
        _right = right;
        _plan = plan;
        _state = state;
        _pairs = new JoinPairs(plan, [.. left.Types, .. right.Types], left.Types.Length);
        _leftKeys = new MergeKeys(plan.LeftKeys, plan.KeyTypes);
        _rightKeys = new MergeKeys(plan.RightKeys, plan.KeyTypes);
        _groupKeys = new MergeKeys(plan.RightKeys, plan.KeyTypes);
        _groupKey = new Chunk(plan.KeyTypes);
        _memory = new HeldMemory("A merge join", state, actuals);
        _area = new SpillArea(state, _memory);
        _group = new BufferedRows(right.Types, plan.IsNeeded[left.Types.Length..], _memory, _area);
        _pairing = new BufferedPairing(_pairs, _group, state);
    }

    /// <summary>What is done next.</summary>
    private enum Step
    {
        /// <summary>The keys of both sides are compared.</summary>
        Merge,

        /// <summary>The right rows of a key are collected that lie in several chunks.</summary>
        Collect,

        /// <summary>Left rows are paired with those that were collected.</summary>
        Pair,

        /// <summary>The collected rows are given that were in no pair.</summary>
        Close,

        /// <summary>There are no more rows.</summary>
        End,
    }

    internal override void Open()
    {
        Release();
        _state.Hold(this);
        _pairs.Begin();
        (_leftRows, _rightRows) = (null, null);
        _l = _r = _runEnd = 0;
        _paired = 0;
        _leftEnded = _rightEnded = false;
        _step = Step.Merge;
        _left.Open();
        _right.Open();
    }

    internal override Chunk? Next()
    {
        while (true)
        {
            bool goesOn = Advance();
            if (_pairs.Take() is { } rows)
            {
                return rows;
            }

            if (!goesOn)
            {
                Release();
                return null;
            }
        }
    }

    internal override bool TryPush(int column, JoinFilter filter) =>
        _plan.Kind != VectorJoinKind.Full && (column < _left.Types.Length
            ? _left.TryPush(column, filter)
            : _plan.Kind == VectorJoinKind.Inner && _right.TryPush(column - _left.Types.Length, filter));

    public void Release()
    {
        DropGroup();
        _area.Release();
        _memory.Release();
    }

    /// <summary>Goes on until the pairs have to be taken.</summary>
    /// <returns>Whether there may be more behind them.</returns>
    private bool Advance()
    {
        while (_pairs.Room > 0)
        {
            bool goesOn = _step switch
            {
                Step.Merge => Merge(),
                Step.Collect => Collect(),
                Step.Pair => PairGroup(),
                Step.Close => CloseGroup(),
                _ => false,
            };
            if (!goesOn)
            {
                return _step != Step.End;
            }
        }

        return true;
    }

    /// <returns>Whether it could be read: pairs of the chunk before have to be taken first.</returns>
    private bool TryNextLeft()
    {
        if (_pairs.Count > 0)
        {
            return false;
        }

        _state.Cancellation.ThrowIfCancellationRequested();
        _leftRows = _left.Next();
        _l = 0;
        _leftEnded = _leftRows is null;
        _pairs.UseLeft(_leftRows);
        if (_leftRows is not null)
        {
            _leftKeys.Compute(_leftRows);
        }

        return true;
    }

    /// <inheritdoc cref="TryNextLeft"/>
    private bool TryNextRight()
    {
        if (_pairs.Count > 0)
        {
            return false;
        }

        _state.Cancellation.ThrowIfCancellationRequested();
        _rightRows = _right.Next();
        _r = _runEnd = 0;
        _rightEnded = _rightRows is null;
        if (_rightRows is not null)
        {
            _rightKeys.Compute(_rightRows);
            _rightMarks.Clear();
        }

        return true;
    }
}
