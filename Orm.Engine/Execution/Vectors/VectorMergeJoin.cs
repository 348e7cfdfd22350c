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
internal sealed partial class VectorMergeJoin : VectorPairingJoin
{
    private readonly MergeKeys _leftKeys;
    private readonly MergeKeys _rightKeys;
    private readonly MergeKeys _groupKeys;
    private readonly Chunk _groupKey;
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
        : base(left, right, plan, state, new HeldMemory("A merge join", state, actuals))
    {
        _leftKeys = new MergeKeys(plan.LeftKeys, plan.KeyTypes);
        _rightKeys = new MergeKeys(plan.RightKeys, plan.KeyTypes);
        _groupKeys = new MergeKeys(plan.RightKeys, plan.KeyTypes);
        _groupKey = new Chunk(plan.KeyTypes);
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

    protected override void Begin()
    {
        (_leftRows, _rightRows) = (null, null);
        _l = _r = _runEnd = 0;
        _paired = 0;
        _leftEnded = _rightEnded = _hasGroup = false;
        _step = Step.Merge;
        Left.Open();
        Right.Open();
    }

    protected override bool Advance()
    {
        while (Pairs.Room > 0)
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
        if (Pairs.Count > 0)
        {
            return false;
        }

        State.Cancellation.ThrowIfCancellationRequested();
        _leftRows = Left.Next();
        _l = 0;
        _leftEnded = _leftRows is null;
        Pairs.UseLeft(_leftRows);
        if (_leftRows is not null)
        {
            _leftKeys.Compute(_leftRows);
        }

        return true;
    }

    /// <inheritdoc cref="TryNextLeft"/>
    private bool TryNextRight()
    {
        if (Pairs.Count > 0)
        {
            return false;
        }

        State.Cancellation.ThrowIfCancellationRequested();
        _rightRows = Right.Next();
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
