using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Locks a row that a statement has found; one that has changed meanwhile is looked at again.</summary>
internal static class LockedRow
{
    /// <summary>Locks a row that is to be changed.</summary>
    /// <returns>False when the row is gone, or no longer meets the condition.</returns>
    internal static bool TryLock(
        RowChanges changes, CatalogTable table, int[] target, Evaluator? condition, long rowId, Span<SqlValue> row,
        out bool hasChanged)
    {
        RowLockOutcome outcome = Lock(changes, table, target, rowId, row, RowLockMode.NoKeyUpdate, LockWait.Wait);
        hasChanged = outcome == RowLockOutcome.Changed;
        return outcome == RowLockOutcome.Locked || (hasChanged && (condition is null || condition.IsTrue(row)));
    }

    /// <summary>Locks a row; if it has changed, its columns are those of the newest version afterwards.</summary>
    /// <param name="changes">For the tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="target">Where the table's columns are in the row; -1: nowhere.</param>
    /// <param name="rowId">The row's id.</param>
    /// <param name="row">What was read of it, and of other tables with it.</param>
    /// <param name="mode">How strongly.</param>
    /// <param name="wait">What to do when another transaction has it.</param>
    internal static RowLockOutcome Lock(
        RowChanges changes, CatalogTable table, int[] target, long rowId, Span<SqlValue> row, RowLockMode mode,
        LockWait wait)
    {
        RowLockOutcome outcome = changes.Transaction.Lock(changes.Stored(table), rowId, mode, wait);
        if (outcome != RowLockOutcome.Changed)
        {
            return outcome;
        }

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
