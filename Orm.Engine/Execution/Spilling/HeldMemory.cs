using Orm.Engine.Planning.Explain;
using Orm.Engine.Transactions;

namespace Orm.Engine.Execution.Spilling;

/// <summary>The part of the database's memory that one operator holds.</summary>
/// <param name="holder">What the operator is, for errors.</param>
/// <param name="state">The running statement.</param>
/// <param name="actuals">Where EXPLAIN ANALYZE notes the largest amount, if it does.</param>
internal sealed class HeldMemory(string holder, ExecutionState state, NodeActuals? actuals)
{
    /// <summary>So much is taken at a time, so that the budget is not asked for every row.</summary>
    private const long Step = 64 * 1024;

    private MemoryBudget? _budget;
    private long _held;

    /// <summary>Holds so many bytes from now on, if the database has them.</summary>
    internal bool TryHold(long bytes)
    {
        if (bytes <= _held)
        {
            return true;
        }

        if (actuals is not null)
        {
            actuals.MemoryBytes = Math.Max(actuals.MemoryBytes, bytes);
        }

        _budget ??= state.Services.Database.Memory;
        long step = Math.Min(Step, _budget.Limit / 16);
        long wanted = bytes + step - _held;
        if (!_budget.TryReserve(wanted))
        {
            return false;
        }

        _held += wanted;
        return true;
    }

    /// <summary>Holds so many bytes, if as many are left for others: for what is kept as long as the statement runs,
    /// while the operators that read it need memory as well.</summary>
    internal bool TryHoldHalf(long bytes)
    {
        _budget ??= state.Services.Database.Memory;
        return bytes <= _held || (bytes <= (_budget.Limit - _budget.Used + _held) / 2 && TryHold(bytes));
    }

    /// <summary>Holds so many bytes, which cannot be moved elsewhere.</summary>
    /// <exception cref="MemoryLimitException">The database does not have them.</exception>
    internal void Hold(long bytes)
    {
        if (!TryHold(bytes))
        {
            throw new MemoryLimitException(state.Services.Database.Memory.Limit, holder);
        }
    }

    /// <summary>Notes bytes that went to a file.</summary>
    internal void NoteSpilled(long bytes)
    {
        if (actuals is not null)
        {
            actuals.SpilledBytes += bytes;
        }
    }

    internal MemoryLimitException Exceeded() => new(state.Services.Database.Memory.Limit, holder);

    /// <summary>Holds from now on what another one has held.</summary>
    internal void TakeOver(HeldMemory other)
    {
        _budget ??= other._budget;
        _held += other._held;
        other._held = 0;
    }

    /// <summary>Gives everything back.</summary>
    internal void Release()
    {
        if (_held > 0)
        {
            _budget!.Release(_held);
            _held = 0;
        }
    }
}
