using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;

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
    internal long Next(long first = 1, long step = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        lock (_gate)
        {
            long next = _last is { } last ? checked(last + step) : first;
            if (_last is null || next > _reserved)
            {
                Reserve(next > long.MaxValue - (step * ReservedAhead) ? next : next + (step * ReservedAhead));
            }

            _last = next;
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
                Reserve(value);
                _last = value;
            }
        }
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
