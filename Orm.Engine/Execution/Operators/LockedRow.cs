using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Locks a row that a statement has found; one that has changed meanwhile is looked at again.</summary>
internal static class LockedRow
{
    internal static bool TryLock(
        RowChanges changes, CatalogTable table, int[] target, Evaluator? condition, long rowId, Span<SqlValue> row)
    {
        switch (changes.Transaction.Lock(changes.Stored(table), rowId, RowLockMode.NoKeyUpdate))
        {
            case RowLockOutcome.Locked:
                return true;
            case RowLockOutcome.Changed:
                var newest = new SqlValue[table.Columns.Length];
                if (!changes.TryReadNewest(table, rowId, newest))
                {
                    return false;
                }

                for (int i = 0; i < newest.Length; i++)
                {
                    row[target[i]] = newest[i];
                }

                return condition is null || condition.IsTrue(row);
            default:
                return false;
        }
    }
}
