using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Block nested loop: the right rows are kept, in a file where they are too many, and read once for each block of left
/// rows. The condition is tried on a chunk of pairs at a time.
/// </summary>
internal sealed class VectorBlockJoin : VectorOperator, IHeld
{
    /// <summary>Chunks with fewer rows are put together.</summary>
    private const int LeastRows = ColumnVector.Capacity / 2;

    private readonly VectorOperator _left;
    private readonly VectorOperator _right;
    private readonly VectorJoinPlan _plan;
    private readonly ExecutionState _state;
    private readonly JoinPairs _pairs;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;
    private readonly BufferedRows _kept;
    private readonly BufferedPairing _pairing;
    private readonly Chunk _block;
    private bool _leftEnded;
    private bool _isClosing;

    // A chunk that had no room in the block before.
    private Chunk? _next;

    internal VectorBlockJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(plan.Kind is VectorJoinKind.Semi or VectorJoinKind.Anti ? left.Types : [.. left.Types, .. right.Types])
    {
        _left = left;
        _right = right;
        _plan = plan;
        _state = state;
        _pairs = new JoinPairs(plan, [.. left.Types, .. right.Types], left.Types.Length);
        _memory = new HeldMemory("A nested loop", state, actuals);
        _area = new SpillArea(state, _memory);
        _kept = new BufferedRows(right.Types, plan.IsNeeded[left.Types.Length..], _memory, _area);
        _pairing = new BufferedPairing(_pairs, _kept, state);
        _block = new Chunk(left.Types);
    }

    internal override void Open()
    {
        Release();
        _state.Hold(this);
        _pairs.Begin();
        _right.Open();
        while (_right.Next() is { } chunk)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            _kept.Add(chunk, 0, chunk.Count);
        }

        _kept.Complete(_pairs.GivesRightAlone);
        _next = null;
        _isClosing = false;
        _pairing.Begin(0, 0);
        _leftEnded = _kept.Count == 0 && !_pairs.GivesLeftAlone;
        if (!_leftEnded)
        {
            _left.Open();
        }
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
        _kept.Clear();
        _area.Release();
        _memory.Release();
    }

    /// <summary>Goes on until the pairs have to be taken.</summary>
    /// <returns>Whether there may be more behind them.</returns>
    private bool Advance()
    {
        while (_pairs.Room > 0)
        {
            if (!_pairing.IsDone)
            {
                if (!_pairing.Advance())
                {
                    return true;
                }
            }
            else if (_pairs.Count > 0)
            {
                // The next block takes the place of the present one.
                return true;
            }
            else if (!TryNextBlock())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Begins with the next left rows, or behind them with the right rows that were in no pair.</summary>
    private bool TryNextBlock()
    {
        if (NextBlock() is { } block)
        {
            _pairs.UseLeft(block);
            _pairing.Begin(0, block.Count);
            return true;
        }

        if (!_pairs.GivesRightAlone || _isClosing)
        {
            return false;
        }

        _isClosing = true;
        _pairs.UseLeft(null);
        _pairing.BeginAlone();
        return true;
    }

    private Chunk? NextBlock()
    {
        Chunk? chunk = _next ?? NextLeft();
        _next = null;
        if (chunk is null || chunk.Count >= LeastRows)
        {
            return chunk;
        }

        _block.Clear();
        while (chunk is not null && _block.Count + chunk.Count <= ColumnVector.Capacity)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            Append(chunk);
            chunk = _block.Texts.Bytes < Chunk.EnoughTexts ? NextLeft() : null;
        }

        _next = chunk;
        return _block;
    }

    private Chunk? NextLeft()
    {
        Chunk? chunk = _leftEnded ? null : _left.Next();
        _leftEnded = chunk is null;
        return chunk;
    }

    private void Append(Chunk chunk)
    {
        for (int i = 0; i < chunk.Columns.Length && i < _block.Columns.Length; i++)
        {
            for (int row = 0; row < chunk.Count && _plan.IsNeeded[i]; row++)
            {
                _block.Columns[i].CopyRow(chunk, i, row, _block.Count + row, _block.Texts);
            }
        }

        _block.Count += chunk.Count;
    }
}
