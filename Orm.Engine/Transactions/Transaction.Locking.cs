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
    /// <exception cref="DeadlockDetectedException">Roll back.</exception>
    /// <exception cref="SnapshotConflictException">
    /// Above READ COMMITTED: the row has changed since the snapshot.
    /// </exception>
    internal RowLockOutcome Lock(Table table, long rowId, RowLockMode mode, LockWait wait = LockWait.Wait)
    {
        BeginChange(table);
        if (mode <= RowLockMode.Share)
        {
            return LockShared(table, rowId, mode, wait);
        }

        var start = Here;
        if (Claim(table, rowId, wait, changesKey: mode == RowLockMode.Update) is not { } claim)
        {
            return RowLockOutcome.Skipped;
        }

        if (claim.State == RowState.Present)
        {
            return claim.HasChanged ? RowLockOutcome.Changed : RowLockOutcome.Locked;
        }

        UndoTo(start);
        return RowLockOutcome.Gone;
    }

    private RowLockOutcome LockShared(Table table, long rowId, RowLockMode mode, LockWait wait)
    {
        while (true)
        {
            if (TryLockShared(table, rowId, mode, out var outcome) is not { } holder)
            {
                return outcome;
            }

            if (!MayWait(wait))
            {
                return RowLockOutcome.Skipped;
            }

            Wait(holder);
        }
    }

    private TransactionState? TryLockShared(Table table, long rowId, RowLockMode mode, out RowLockOutcome outcome)
    {
        lock (_database.Rows.RowLatch(table, rowId))
        {
            outcome = RowLockOutcome.Gone;
            var newest = table.Versions.Find(rowId);
            if (newest is not null && newest.Writer != State && !newest.Writer.HasEnded
                && (mode == RowLockMode.Share || newest.MayChangeKey))
            {
                return newest.Writer;
            }

            bool hasChanged = HasChanged(NewestEnded(newest));
            RefuseIfChanged(hasChanged, rowId);
            var probe = new GhostProbe { IsGhost = true };
            table.Stored.Tree.Read(rowId, ref probe);
            if (probe.IsGhost)
            {
                return null;
            }

            if (!table.SharedLocks.Holds(rowId, State, mode))
            {
                table.SharedLocks.Add(rowId, State, mode);
                (_sharedLocks ??= []).Add((table, rowId));
            }

            outcome = hasChanged ? RowLockOutcome.Changed : RowLockOutcome.Locked;
            return null;
        }
    }

    private void ReleaseSharedLocks()
    {
        if (_sharedLocks is null)
        {
            return;
        }

        foreach (var (table, rowId) in _sharedLocks)
        {
            lock (_database.Rows.RowLatch(table, rowId))
            {
                table.SharedLocks.Remove(rowId, State);
            }
        }
    }

    private static bool MayWait(LockWait wait) => wait switch
    {
        LockWait.Wait => true,
        LockWait.Skip => false,
        _ => throw new LockNotAvailableException(TimeSpan.Zero),
    };

    private void Wait(TransactionState holder)
    {
        try
        {
            _database.Waits.Wait(State, holder, LockTimeout, Cancellation);
        }
        catch (DeadlockDetectedException)
        {
            _hasLost = IsVictim = true;
            throw;
        }
    }

    private RowWriter? _scratch;

    // What the present change has claimed.
    private RowVersion? _claimed;

    private RowClaim? Claim(Table table, long rowId, LockWait wait, bool changesKey)
    {
        while (true)
        {
            if (TryClaim(table, rowId, changesKey, out var claim) is not { } holder)
            {
                if (claim.State != RowState.Present)
                {
                    _reads?.Add(table, rowId);
                }

                return claim;
            }

            if (!MayWait(wait))
            {
                return null;
            }

            Wait(holder);
        }
    }

    /// <summary>Makes a claim one of a change of keys.</summary>
    private void ClaimKey(RowVersion version)
    {
        while (true)
        {
            TransactionState? holder;
            lock (_database.Rows.RowLatch(version.Table, version.RowId))
            {
                holder = version.Table.SharedLocks.FindConflict(version.RowId, State, changesKey: true);
                if (holder is null)
                {
                    version.ChangesKey = true;
                    return;
                }
            }

            Wait(holder);
        }
    }

    /// <returns>Who has the row, or null when this transaction has it now.</returns>
    private TransactionState? TryClaim(Table table, long rowId, bool changesKey, out RowClaim claim)
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

            if (table.SharedLocks.FindConflict(rowId, State, changesKey) is { } holder)
            {
                return holder;
            }

            bool hasChanged = HasChanged(newest);
            RefuseIfChanged(hasChanged, rowId);
            ForgetUnseen(newest);
            claim = isOwn && newest!.Place >= _floor && !newest.IsChange
                ? new RowClaim(newest, StateBefore(newest), newest.TryReadRow() ?? [], hasChanged)
                : NewClaim(table, rowId, newest, hasChanged);
            claim.Version.ChangesKey |= changesKey;
            _claimed = claim.Version;
            return null;
        }
    }

    private RowClaim NewClaim(Table table, long rowId, RowVersion? newest, bool hasChanged)
    {
        var row = ScratchOf(table);
        var state = table.IsBeyondAll(rowId) ? RowState.Absent : table.Stored.Get(rowId, row);
        byte[] bytes = state == RowState.Present ? row.Take() : [];
        return new RowClaim(Push(table, rowId, newest, state, bytes), state, bytes, hasChanged);
    }

    // A row that was locked and not changed is what it was when it was locked.
    private static RowState StateBefore(RowVersion locked) => locked.Before switch
    {
        BeforeImage.Row => RowState.Present,
        BeforeImage.Ghost => RowState.Ghost,
        _ => RowState.Absent,
    };

    private RowWriter ScratchOf(Table table) =>
        _scratch?.Layout == table.Layout ? _scratch : _scratch = new RowWriter(table.Layout);

    // A row that changes often while an old snapshot is open: what no snapshot sees between two versions is not kept.
    // What all of them see is the collector's: it removes entries that no version needs, and does not look again.
    // That is asked last: once no snapshot is between the two, whoever collects the older one sees the newest one.
    private void ForgetUnseen(RowVersion? newest)
    {
        if (newest is { IsSettled: false, Older: { IsSettled: false } older }
            && newest.Writer != State
            && newest.Writer.HasEnded
            && !_database.Snapshots.IsAnyFrom(older.Timestamp, newest.Timestamp)
            && !older.IsVisibleTo(_database.Snapshots.LowWater))
        {
            newest.Absorb(older);
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
        _imageBytes += row.Length;
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
