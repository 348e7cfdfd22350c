using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Locks a row that a statement has found; one that has changed meanwhile is looked at again.</summary>
internal static class LockedRow
{
    /// <summary>Locks a row that is to be changed.</summary>
    /// <returns>
    /// False when the row is gone, no longer meets the condition, or was changed by the statement before.
    /// </returns>
    internal static bool TryLock(
        RowChanges changes, CatalogTable table, int[] target, Evaluator? condition, Span<SqlValue> row)
    {
        if (IsChangedBefore(changes, table, target, row))
        {
            return false;
        }

        RowLockOutcome outcome = Lock(changes, table, target, row, RowLockMode.NoKeyUpdate, LockWait.Wait);
        return outcome == RowLockOutcome.Locked
            || (outcome == RowLockOutcome.Changed
                && !IsChangedBefore(changes, table, target, row)
                && (condition is null || condition.IsTrue(row)));
    }

    private static bool IsChangedBefore(
        RowChanges changes, CatalogTable table, int[] target, ReadOnlySpan<SqlValue> row) =>
        changes.Transaction.HasHiddenChange(changes.Stored(table), row[target[^1]].AsInt64());

    /// <summary>
    /// Locks a row; if it has changed, its columns and its row id are those of the newest version afterwards. A row
    /// whose row id another transaction has changed is followed to where it is now.
    /// </summary>
    /// <param name="changes">For the tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="target">Where the table's columns are in the row, -1: nowhere; its row id behind them.</param>
    /// <param name="row">What was read of it, and of other tables with it.</param>
    /// <param name="mode">How strongly.</param>
    /// <param name="wait">What to do when another transaction has it.</param>
    internal static RowLockOutcome Lock(
        RowChanges changes, CatalogTable table, int[] target, Span<SqlValue> row, RowLockMode mode, LockWait wait)
    {
        Table stored = changes.Stored(table);
        ref SqlValue id = ref row[target[^1]];
        Departure? arrival = null;
        while (true)
        {
            RowLockOutcome outcome = changes.Transaction.Lock(stored, id.AsInt64(), mode, wait);
            if (outcome == RowLockOutcome.Skipped || (outcome == RowLockOutcome.Locked && arrival is null))
            {
                return outcome;
            }

            Departure? left = changes.Transaction.FindDeparture(stored, id.AsInt64(), arrival);
            if (left is null)
            {
                return outcome == RowLockOutcome.Gone ? outcome : ReadNewest(changes, table, target, row);
            }

            if (left.MovedTo is not { } other)
            {
                return RowLockOutcome.Gone;
            }

            id = SqlValue.BigInt(other);
            arrival = left;
        }
    }

    private static RowLockOutcome ReadNewest(
        RowChanges changes, CatalogTable table, int[] target, Span<SqlValue> row)
    {
        long rowId = row[target[^1]].AsInt64();
        var newest = new SqlValue[table.Columns.Length];
        if (!changes.TryReadNewest(table, rowId, newest))
        {
            return RowLockOutcome.Gone;
        }

        for (int i = 0; i < newest.Length; i++)
        {
            if (target[i] >= 0)
            {
                row[target[i]] = newest[i];
            }
        }

        return RowLockOutcome.Changed;
    }
}
