using System.Globalization;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Numbers that are handed out one after the other, and not again whatever becomes of the transactions that took them.
/// A crash leaves a gap of at most the numbers reserved ahead.
/// </summary>
internal sealed class Sequence(DurableStore store, uint number)
{
    private const int ReservedAhead = 32;

    private readonly Lock _gate = new();

    // What was handed out last. A number in front of the first is not there: it is said by being called next.
    private long? _last = store.Rows.SequenceValue(number);
    private long? _next;
    private long _reserved = store.Rows.SequenceValue(number) ?? 0;
    private bool _isReserved;

    /// <summary>The last number handed out or reserved, or null before the first one.</summary>
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

    /// <summary>The next number of a sequence that counts from 1.</summary>
    internal long Next() => Next(SequenceRule.Plain);

    /// <summary>The next number.</summary>
    /// <param name="rule">How it counts.</param>
    /// <param name="name">The sequence or column, for the message.</param>
    /// <exception cref="StatementException">There is none: the sequence has come to its end.</exception>
    internal long Next(in SequenceRule rule, string? name = null)
    {
        lock (_gate)
        {
            long next = _next ?? (_last is { } last ? rule.Behind(last) ?? throw Exhausted(rule, name) : rule.First);
            Take(next, rule);
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
                Take(value, SequenceRule.Plain);
            }
        }
    }

    /// <summary>Says which number was handed out last, or comes next.</summary>
    internal void Set(long value, bool isTaken, in SequenceRule rule)
    {
        lock (_gate)
        {
            _next = isTaken ? null : value;
            _isReserved = false;

            Reserve(isTaken ? value : Before(value, rule.Increment));
            _last = value;
        }
    }

    /// <summary>What was taken last, when a number is next. At the end of all numbers, the number is.</summary>
    private static long Before(long value, long increment)
    {
        Int128 before = (Int128)value - increment;
        return before >= long.MinValue && before <= long.MaxValue ? (long)before : value;
    }

    private void Take(long value, in SequenceRule rule)
    {
        bool isCovered = _isReserved
            && (rule.Increment > 0 ? value <= _reserved && value > _last : value >= _reserved && value < _last);
        if (!isCovered)
        {
            Reserve(rule.Ahead(value, ReservedAhead));
            _isReserved = true;
        }

        _next = null;
        _last = value;
    }

    // The rows first: a checkpoint between the two has the number, and the log does it again.
    private void Reserve(long value)
    {
        store.Rows.SetSequence(number, value);
        var batch = new LogBatch();
        batch.Sequence(number, value);
        store.Append(batch);
        _reserved = value;
    }

    private static StatementException Exhausted(in SequenceRule rule, string? name) => new(
        SqlStates.SequenceExhausted,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The sequence{(name is null ? "" : $" '{name}'")} has come to its end, {End(rule)}"),
        hint: "ALTER SEQUENCE ... RESTART begins it anew, MAXVALUE and MINVALUE widen it; or give keys of your own.");

    private static long End(in SequenceRule rule) => rule.Increment > 0 ? rule.Maximum : rule.Minimum;
}
