using System.Runtime.InteropServices;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// Locks of rows. Who has put the newest version of a row in front, and has not ended, has the row.
internal sealed partial class Transaction
{
    /// <summary>
    /// Locks a row that the statement's snapshot shows until the transaction ends, or is rolled back to a savepoint
    /// before.
    /// </summary>
    /// <exception cref="LockNotAvailableException">Another transaction has it, and waiting was not wanted or took too
    /// long.</exception>
    /// <exception cref="DeadlockException">Roll back.</exception>
    /// <exception cref="SerializationException">
    /// Above READ COMMITTED: the row has changed since the snapshot.
    /// </exception>
    internal RowLockOutcome Lock(Table table, long rowId, RowLockMode mode, LockWait wait = LockWait.Wait)
    {
        BeginChange(table);
        int start = _undo.Count;
        if (Claim(table, rowId, wait) is not { } claim)
        {
            return RowLockOutcome.Skipped;
        }

        claim.Version.ChangesKey |= mode == RowLockMode.Update;
        if (claim.State == RowState.Present)
        {
            return claim.HasChanged ? RowLockOutcome.Changed : RowLockOutcome.Locked;
        }

        UndoTo(start);
        return RowLockOutcome.Gone;
    }

    private RowClaim? ClaimToChange(Table table, long rowId) =>
        Claim(table, rowId, LockWait.Wait) is { State: RowState.Present } claim ? claim : null;

    private RowClaim? Claim(Table table, long rowId, LockWait wait)
    {
        while (true)
        {
            if (TryClaim(table, rowId, out var claim) is not { } holder)
            {
                return claim;
            }

            if (wait == LockWait.Skip)
            {
                return null;
            }

            if (wait == LockWait.Fail)
            {
                throw new LockNotAvailableException(TimeSpan.Zero);
            }

            _database.Waits.Wait(State, holder, LockTimeout, Cancellation);
        }
    }

    /// <returns>Who has the row, or null when this transaction has it now.</returns>
    private TransactionState? TryClaim(Table table, long rowId, out RowClaim claim)
    {
        lock (_database.Rows.RowLatch(table, rowId))
        {
            claim = default;
            var newest = table.Versions.Find(rowId);
            bool isOwn = newest?.Writer == State;
            if (newest is not null && !isOwn && !newest.Writer.HasEnded)
            {
                return newest.Writer;
            }

            bool hasChanged = newest is not null && !View.Sees(newest.Writer);
            if (hasChanged && Isolation != IsolationLevel.ReadCommitted)
            {
                throw new SerializationException(
                    FormattableString.Invariant($"Row {rowId} was changed by another transaction since the snapshot"));
            }

            RowWriter row = new(table.Layout);
            var state = table.Stored.Get(rowId, row);
            byte[] bytes = state == RowState.Present ? row.Finish().ToArray() : [];
            bool reuses = isOwn && newest!.Place >= _floor && !newest.IsChange;
            var version = reuses ? newest! : Push(table, rowId, newest, state, bytes);
            claim = new RowClaim(version, state, bytes, hasChanged);
            return null;
        }
    }

    private RowVersion Push(Table table, long rowId, RowVersion? newest, RowState state, byte[] row)
    {
        var version = new RowVersion(table, rowId, State, newest) { Place = _undo.Count };
        version.Capture(
            state switch
            {
                RowState.Present => BeforeImage.Row,
                RowState.Ghost => BeforeImage.Ghost,
                _ => BeforeImage.Absent,
            },
            state == RowState.Present ? row : null);
        Note(UndoEntry.Of(version));
        table.Versions.Push(version);
        return version;
    }

    /// <summary>A row that this transaction has.</summary>
    /// <param name="Version">Its version.</param>
    /// <param name="State">Whether there is a row.</param>
    /// <param name="Row">The newest version of the row, when there is one.</param>
    /// <param name="HasChanged">Whether that is newer than the snapshot.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct RowClaim(RowVersion Version, RowState State, byte[] Row, bool HasChanged);
}
