using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Numbers that rise and are never handed out twice, whatever becomes of the transactions that took them. A crash
/// leaves a gap of at most the numbers reserved ahead.
/// </summary>
internal sealed class Sequence(DurableStore store, uint number)
{
    private const int ReservedAhead = 32;

    private readonly Lock _gate = new();
    private long? _last = store.Rows.SequenceHighWater(number);
    private long _reserved = store.Rows.SequenceHighWater(number) ?? 0;

    /// <summary>The highest number handed out or reserved, or null before the first one.</summary>
    internal long? Last
    {
        get
        {
            lock (_gate)
            {
                return _last;
            }
        }
    }

    /// <summary>The next number: <paramref name="first"/>, or the last one and <paramref name="step"/>.</summary>
    /// <exception cref="StatementException">There is none: the last one was too near to the greatest.</exception>
    internal long Next(long first = 1, long step = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        lock (_gate)
        {
            if (_last > long.MaxValue - step)
            {
                throw new StatementException(
                    SqlStates.SequenceExhausted,
                    FormattableString.Invariant($"No number comes behind {_last} in this sequence"),
                    hint: "Give rows keys of your own.");
            }

            long next = _last + step ?? first;
            Take(next, step);
            return next;
        }
    }

    /// <summary>Makes the next number lie above one that was given by hand.</summary>
    internal void RaiseTo(long value)
    {
        lock (_gate)
        {
            if (_last is null || value > _last)
            {
                Take(value, 1);
            }
        }
    }

    private void Take(long value, long step)
    {
        if (_last is null || value > _reserved)
        {
            bool hasRoom = step <= (long.MaxValue - Math.Max(value, 0)) / ReservedAhead;
            Reserve(hasRoom ? value + (step * ReservedAhead) : value);
        }

        _last = value;
    }

    // The rows first: a checkpoint between the two has the number, and the log does it again.
    private void Reserve(long highest)
    {
        store.Rows.RaiseSequence(number, highest);
        var batch = new LogBatch();
        batch.Sequence(number, highest);
        store.Append(batch);
        _reserved = highest;
    }
}
