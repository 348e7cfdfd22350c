using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Transactions;

// Changes by key: the row that a statement sees is most often the newest one, and free.
internal sealed partial class Transaction
{
    // What TryLockSeen has locked: only its owner can do anything to it.
    private RowVersion? _locked;

    /// <summary>
    /// Locks a row to change it and gives it as it is, in one look: what reading it and <see cref="Lock"/> do, where
    /// the newest version is the one that the statement sees and nobody is in the way.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="rowId">The row.</param>
    /// <param name="row">The row, which nobody may change.</param>
    /// <returns>False when that is not so, or there is no such row: then nothing has happened.</returns>
    internal bool TryLockSeen(Table table, long rowId, out byte[] row)
    {
        row = [];
        if (IsReadOnly)
        {
            return false;
        }

        BeginChange(table);
        _reads?.Add(table, rowId);
        lock (_database.Rows.RowLatch(table, rowId))
        {
            var newest = table.Versions.Find(rowId);
            if (!IsSeenAndFree(newest, rowId)
                || table.SharedLocks.FindConflict(rowId, State, changesKey: false) is not null)
            {
                return false;
            }

            var scratch = ScratchOf(table);
            if (table.Stored.Get(rowId, scratch) != RowState.Present)
            {
                return false;
            }

            ForgetUnseen(newest);
            row = scratch.Take();
            _locked = newest?.Writer == State && newest.Place >= _floor && !newest.IsChange
                ? newest
                : Push(table, rowId, newest, RowState.Present, row);
            return true;
        }
    }

    private bool IsSeenAndFree(RowVersion? newest, long rowId) => newest is null || (newest.Writer == State
        ? State.ShowsOwn(newest, rowId) && !HasChanged(newest)
        : newest.Writer.HasEnded && View.Sees(newest));

    private RowClaim? ClaimToChange(Table table, long rowId, bool changesKey)
    {
        if (!changesKey && _locked is { IsChange: false } locked && locked.Table == table && locked.RowId == rowId
            && locked.Place >= _floor)
        {
            _claimed = locked;
            return new RowClaim(locked, RowState.Present, locked.ReadRow(), HasChanged: false);
        }

        return Claim(table, rowId, LockWait.Wait, changesKey) is { State: RowState.Present } claim ? claim : null;
    }
}
