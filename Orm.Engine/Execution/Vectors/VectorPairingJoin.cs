using Orm.Engine.Execution.Spilling;

namespace Orm.Engine.Execution.Vectors;

/// <summary>A join that pairs rows of both sides where they lie, and keeps right ones that are read several times.
/// </summary>
internal abstract class VectorPairingJoin : VectorOperator, IHeld
{
    private readonly VectorJoinPlan _plan;
    private readonly HeldMemory _memory;
    private readonly SpillArea _area;

    protected VectorPairingJoin(
        VectorOperator left, VectorOperator right, VectorJoinPlan plan, ExecutionState state, HeldMemory memory)
        : base(plan.TypesOf(left, right))
    {
        _plan = plan;
        _memory = memory;
        _area = new SpillArea(state, memory);
        Left = left;
        Right = right;
        State = state;
        Pairs = new JoinPairs(plan, [.. left.Types, .. right.Types], left.Types.Length);
        Kept = new BufferedRows(right.Types, plan.IsNeeded[left.Types.Length..], memory, _area);
        Pairing = new BufferedPairing(Pairs, Kept, state);
    }

    protected VectorOperator Left { get; }

    protected VectorOperator Right { get; }

    protected ExecutionState State { get; }

    protected JoinPairs Pairs { get; }

    /// <summary>The right rows that are kept.</summary>
    protected BufferedRows Kept { get; }

    /// <summary>Pairs left rows with those.</summary>
    protected BufferedPairing Pairing { get; }

    internal sealed override void Open()
    {
        Release();
        State.Hold(this);
        Pairs.Begin();
        Begin();
    }

    internal sealed override Chunk? Next()
    {
        while (true)
        {
            bool goesOn = Advance();
            if (Pairs.Take() is { } rows)
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

    internal sealed override bool TryPush(int column, JoinFilter filter) => _plan.TryPush(Left, Right, column, filter);

    public void Release()
    {
        Kept.Clear();
        _area.Release();
        _memory.Release();
    }

    /// <summary>Begins with the first rows of both sides.</summary>
    protected abstract void Begin();

    /// <summary>Goes on until the pairs have to be taken.</summary>
    /// <returns>Whether there may be more behind them.</returns>
    protected abstract bool Advance();
}
