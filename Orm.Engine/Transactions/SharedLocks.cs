using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>
/// The rows of a table that transactions have locked without changing them, FOR SHARE or FOR KEY SHARE: any number of
/// transactions at a time. A row's entry is read and changed under the row's latch.
/// </summary>
internal sealed class SharedLocks
{
    private readonly ConcurrentDictionary<long, List<Holder>> _rows = [];
    private long _count;

    internal void Add(long rowId, TransactionState holder, RowLockMode mode)
    {
        var holders = _rows.GetOrAdd(rowId, static _ => []);
        holders.Add(new Holder(holder, mode));
        Interlocked.Increment(ref _count);
    }

    internal void Remove(long rowId, TransactionState holder)
    {
        if (_rows.TryGetValue(rowId, out var holders))
        {
            Interlocked.Add(ref _count, -holders.RemoveAll(entry => entry.Transaction == holder));
            if (holders.Count == 0)
            {
                _rows.TryRemove(rowId, out _);
            }
        }
    }

    /// <summary>Whether a transaction has at least this lock.</summary>
    internal bool Holds(long rowId, TransactionState holder, RowLockMode mode) =>
        _rows.TryGetValue(rowId, out var holders)
        && holders.Exists(entry => entry.Transaction == holder && entry.Mode >= mode);

    /// <summary>Somebody else whose lock does not go together with a change, or null.</summary>
    /// <param name="rowId">The row.</param>
    /// <param name="self">Who wants to change it.</param>
    /// <param name="changesKey">Whether the row's keys are to change, which FOR KEY SHARE is against.</param>
    internal TransactionState? FindConflict(long rowId, TransactionState self, bool changesKey)
    {
        if (Volatile.Read(ref _count) == 0 || !_rows.TryGetValue(rowId, out var holders))
        {
            return null;
        }

        foreach (var entry in holders)
        {
            if (entry.Transaction != self && (changesKey || entry.Mode == RowLockMode.Share)
                && !entry.Transaction.HasEnded)
            {
                return entry.Transaction;
            }
        }

        return null;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Holder(TransactionState Transaction, RowLockMode Mode);
}
