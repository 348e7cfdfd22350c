using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Block nested loop: the right rows are kept, in a file where they are too many, and read once for each block of left
/// rows. The condition is tried on a chunk of pairs at a time.
/// </summary>
internal sealed class VectorBlockJoin : VectorPairingJoin
{
    /// <summary>Chunks with fewer rows are put together.</summary>
    private const int LeastRows = ColumnVector.Capacity / 2;

    private readonly bool[] _isNeeded;
    private readonly Chunk _block;
    private bool _leftEnded;
    private bool _isClosing;

    // A chunk that had no room in the block before.
    private Chunk? _next;

    internal VectorBlockJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, NodeActuals? actuals)
        : base(left, right, plan, state, new HeldMemory("A nested loop", state, actuals))
    {
        _isNeeded = plan.IsNeeded;
        _block = new Chunk(left.Types);
    }

    protected override void Begin()
    {
        Right.Open();
        while (Right.Next() is { } chunk)
        {
            State.Cancellation.ThrowIfCancellationRequested();
            Kept.Add(chunk, 0, chunk.Count);
        }

        Kept.Complete(Pairs.GivesRightAlone);
        _next = null;
        _isClosing = false;
        Pairing.Begin(0, 0);
        _leftEnded = Kept.Count == 0 && !Pairs.GivesLeftAlone;
        if (!_leftEnded)
        {
            Left.Open();
        }
    }

    protected override bool Advance()
    {
        while (Pairs.Room > 0)
        {
            if (!Pairing.IsDone)
            {
                if (!Pairing.Advance())
                {
                    return true;
                }
            }
            else if (Pairs.Count > 0)
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
            Pairs.UseLeft(block);
            Pairing.Begin(0, block.Count);
            return true;
        }

        if (!Pairs.GivesRightAlone || _isClosing)
        {
            return false;
        }

        _isClosing = true;
        Pairs.UseLeft(null);
        Pairing.BeginAlone();
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
            State.Cancellation.ThrowIfCancellationRequested();
            Append(chunk);
            chunk = _block.Texts.Bytes < Chunk.EnoughTexts ? NextLeft() : null;
        }

        _next = chunk;
        return _block;
    }

    private Chunk? NextLeft()
    {
        Chunk? chunk = _leftEnded ? null : Left.Next();
        _leftEnded = chunk is null;
        return chunk;
    }

    private void Append(Chunk chunk)
    {
        for (int i = 0; i < chunk.Columns.Length && i < _block.Columns.Length; i++)
        {
            for (int row = 0; row < chunk.Count && _isNeeded[i]; row++)
            {
                _block.Columns[i].CopyRow(chunk, i, row, _block.Count + row, _block.Texts);
            }
        }

        _block.Count += chunk.Count;
    }
}
