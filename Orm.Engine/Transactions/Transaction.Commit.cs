using Orm.Engine.Storage.Log;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// The end of a transaction that changed something: validated, logged, made durable, published, in this order.
internal sealed partial class Transaction
{
    // The newest commit that was looked at for changes of what this one has read.
    private ulong _validatedUpTo;

    // Versions that only lock their rows, of a transaction that is committing.
    private List<RowVersion>? _locks;

    /// <summary>Makes the changes durable, as <see cref="Synchronous"/> asks, and visible.</summary>
    /// <exception cref="SnapshotConflictException">Nothing has happened; the transaction is rolled back.</exception>
    /// <exception cref="IOException">The disk is full: the transaction is rolled back.</exception>
    /// <exception cref="StatementException">
    /// A change that failed could not be undone: the transaction is rolled back.
    /// </exception>
    /// <exception cref="DatabaseFailedException">The instance has stopped; the outcome is unknown.</exception>
    internal void Commit()
    {
        RequireOpen();
        if (_mustRollBack)
        {
            RollBack();
            throw new StatementException(
                SqlStates.FailedTransaction,
                "A change that failed could not be undone: the transaction is rolled back");
        }

        try
        {
            SetLocksAside();
            if (_redo.IsEmpty)
            {
                End();
                return;
            }

            CommitChanges();
        }
        catch (Exception) when (!_isOver && State.Timestamp == 0)
        {
            RollBack();
            throw;
        }
    }

    /// <summary>As <see cref="Commit"/>, without blocking the caller while the log is flushed.</summary>
    internal Task CommitAsync() => _redo.IsEmpty ? CommitAtOnce() : Task.Run(Commit);

    private Task CommitAtOnce()
    {
        Commit();
        return Task.CompletedTask;
    }

    private void CommitChanges()
    {
        _validatedUpTo = _reads is null ? 0 : Validate(_snapshot.Value);
        _database.Schedule?.Invoke(TransactionStep.CommitValidated);
        Lsn end;
        do
        {
            while (_database.Turn.HolderBut(State) is { } holder)
            {
                Wait(holder);
            }
        }
        while (!_database.Store.TryAppend(_redo.Finish(), _stamp, _mayCommit, out end));

        // Nothing is read any more: whoever waits for a disk keeps no versions.
        _database.Snapshots.Release(_snapshot);
        _database.Schedule?.Invoke(TransactionStep.CommitAppended);
        _database.Store.Secure(end, Synchronous);
        _database.Schedule?.Invoke(TransactionStep.CommitSecured);
        _database.Snapshots.Publish(State.Timestamp);
        _database.Schedule?.Invoke(TransactionStep.CommitPublished);
        End();
        if (_undo.Only is { } version and not RowRun)
        {
            version.ForgetWriter();
        }

        _database.Collector.Collect();
        _database.Checkpoints.Consider();
    }

    // Others' commits between the snapshot and this one must not have changed what was read. Most of them are looked at
    // before the commit latch is taken, the rest under it.
    private ulong Validate(ulong after)
    {
        ulong last = _database.Collector.FindConflict(_reads!, after, out bool conflicts);
        return conflicts
            ? throw Lost("What the transaction has read was changed since its snapshot")
            : last;
    }

    // Under the commit latch. Somebody may have got the turn meanwhile.
    private bool MayCommit()
    {
        if (_database.Turn.HolderBut(State) is not null)
        {
            return false;
        }

        _validatedUpTo = _reads is null ? 0 : Validate(_validatedUpTo);
        return true;
    }

    // Under the commit latch.
    private void Stamp(ulong timestamp)
    {
        State.Timestamp = timestamp;
        if (WhenVisible is { } makes)
        {
            _database.Snapshots.Announce(timestamp, makes);
        }

        _database.Collector.Add(CommittedChanges.Of(timestamp, _undo));
    }

    // Rows that were locked and not changed have no new version. They stay locked until the commit is visible: who has
    // waited for such a lock sees what was done under it.
    private void SetLocksAside()
    {
        if (!_undo.Exists(static entry => entry.Version is { IsChange: false }))
        {
            return;
        }

        for (int i = _undo.Count - 1; i >= 0; i--)
        {
            if (_undo[i].Version is not { IsChange: false } version)
            {
                continue;
            }

            if (version.Before != BeforeImage.Row)
            {
                // Nobody sees that there is no row.
                UndoVersion(i);
            }
            else
            {
                if (!_database.Rows.TryMergeLock(version))
                {
                    (_locks ??= []).Add(version);
                }

                MarkUndone(i);
            }
        }

        lock (_undoLatch)
        {
            _undo = _undo.Where(static entry => !entry.IsUndone);
        }
    }

    private void ReleaseLocks()
    {
        _locks?.ForEach(_database.Rows.Undo);
        _locks?.Clear();
    }
}
