using Orm.Engine.Storage.Log;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// A transaction: it belongs to whoever holds it, not to a thread, and may be used across awaits, by one caller at a
/// time.
/// </summary>
/// <remarks>
/// <para>How it is used:</para>
/// <code>
///   using var transaction = database.Begin(IsolationLevel.ReadCommitted);
///   transaction.BeginStatement();                       // READ COMMITTED: what committed until now is visible
///   var savepoint = transaction.SetSavepoint();         // a statement that fails is undone as a whole:
///   ... Insert, Update, Delete, Lock, TryGet, Scan ...  //   catch { transaction.RollBackTo(savepoint); throw; }
///   transaction.Commit();                               // or RollBack(), or Dispose()
/// </code>
/// <para>A single change that fails (a duplicate key, a lock that is not to be had) is undone by itself; what the
/// transaction did before stays. An UPDATE or DELETE locks each row that it found before it changes it, and looks
/// again when <see cref="Lock"/> says that the row has changed: see <see cref="RowLockOutcome"/>.</para>
/// </remarks>
internal sealed partial class Transaction : IDisposable
{
    private readonly Database _database;
    private readonly LinkedListNode<ulong> _snapshot;
    private readonly RedoLog _redo;
    private readonly Lock _undoLatch = new();
    private readonly ReadSet? _reads;
    private readonly Action<ulong> _stamp;
    private readonly Func<bool> _mayCommit;
    private ChangeList _undo = new();

    // Changes from here on need no version of their own when the row has one: no savepoint lies between.
    private int _floor;
    private HashSet<Table>? _used;
    private Table? _lastUsed;
    private List<(Table Table, long RowId)>? _sharedLocks;
    private bool _isOver;
    private bool _isChanging;
    private LinkedListNode<Transaction>? _changing;

    // Whether it used a table whose definition was another one than it knew: somebody may wait for it nevertheless.
    private bool _hasMetDefiner;
    private bool _mustRollBack;

    internal Transaction(
        Database database, IsolationLevel isolation, bool readOnly, SerializationLosses? losses)
    {
        _database = database;
        Isolation = isolation;
        IsReadOnly = readOnly || database.IsReadOnly;
        LockTimeout = database.Options.LockTimeout;
        Synchronous = database.Options.Synchronous;
        _redo = new RedoLog(database.Store, database.FrameBytes);
        _stamp = Stamp;
        _mayCommit = MayCommit;
        if (isolation == IsolationLevel.Serializable && !IsReadOnly)
        {
            _reads = new ReadSet();
            _losses = losses;
            if (losses is { AreTooMany: true })
            {
                TakeTurn();
            }
        }

        if (_reads is not null)
        {
            database.BeginValidating(this);
        }

        _snapshot = database.Snapshots.Take();
    }

    internal IsolationLevel Isolation { get; }

    internal bool IsReadOnly { get; }

    /// <summary>How long a lock is waited for.</summary>
    internal TimeSpan LockTimeout { get; set; }

    /// <summary>Ends waits for locks.</summary>
    internal CancellationToken Cancellation { get; set; }

    /// <summary>What the commit waits for.</summary>
    internal Synchronous Synchronous { get; set; }

    /// <summary>Whether it has changed or locked anything.</summary>
    internal bool HasChanges => _undo.Count > 0;

    /// <summary>Whether its commit will be a record of the log.</summary>
    internal bool HasLoggedChanges => !_redo.IsEmpty;

    internal TransactionState State { get; private set; } = new();

    /// <summary>Runs at the moment at which the commit becomes visible, before any lock is released.</summary>
    internal Action? WhenVisible { get; set; }

    /// <summary>
    /// Whether it reads the newest rows that have committed, and its own, whatever its snapshot shows: for what has to
    /// be true of all rows, and for who keeps others from changing them.
    /// </summary>
    internal bool ReadsNewest { get; set; }

    private SnapshotView View => new(State, ReadsNewest ? ulong.MaxValue : _snapshot.Value);

    /// <summary>At READ COMMITTED, makes what committed until now visible; otherwise does nothing.</summary>
    internal void BeginStatement()
    {
        RequireOpen();
        RequireWhole();
        if (Isolation == IsolationLevel.ReadCommitted)
        {
            _database.Snapshots.Renew(_snapshot);
        }
    }

    /// <summary>
    /// Hides from this transaction's own reads what it changes behind a place, until <see cref="ShowChanges"/>: no part
    /// of a statement sees what another part of it does.
    /// </summary>
    internal void HideChangesBehind(in Savepoint start) => State.HideOwnFrom(start.Place);

    /// <summary>Its own reads see all its changes again.</summary>
    internal void ShowChanges() => State.ShowOwn();

    internal Savepoint SetSavepoint()
    {
        RequireOpen();
        RequireWhole();
        var savepoint = new Savepoint(Here, _floor);
        _floor = _undo.Count;
        return savepoint;
    }

    /// <summary>Undoes what came after a savepoint. It stays, and can be rolled back to again.</summary>
    internal void RollBackTo(Savepoint savepoint)
    {
        RequireOpen();
        UndoTo(savepoint.Place);
        _floor = savepoint.Place.Undo;
    }

    /// <summary>Forgets a savepoint, and those after it.</summary>
    internal void Release(Savepoint savepoint)
    {
        RequireOpen();
        _floor = savepoint.Floor;
    }

    /// <summary>Undoes everything. Does nothing when the transaction is over.</summary>
    /// <exception cref="DatabaseFailedException">
    /// Something could not be undone: the instance has stopped. Opening the database again undoes it.
    /// </exception>
    internal void RollBack()
    {
        if (_isOver)
        {
            return;
        }

        // Behind its commit record there is no way back: the instance has stopped, and what happened is unknown.
        try
        {
            if (State.Timestamp == 0)
            {
                UndoTo(ChangePlace.Start);
                _redo.Abandon();
            }
        }
        catch (Exception failure)
        {
            // Others would take what is left for committed, once the locks are free.
            throw _database.Store.Stop(failure);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Undoes everything, on a thread of its own where that takes long. Nobody may use it any more.</summary>
    internal void RollBackSoon()
    {
        // How a SERIALIZABLE one ended concerns the next one of its session.
        if (_isOver || State.Timestamp != 0 || _losses is not null || !TakesLongToUndo)
        {
            RollBack();
            return;
        }

        _database.Rollbacks.Begin(this);
    }

    public void Dispose() => RollBack();

    /// <summary>The changes so far, as a checkpoint has to take them back; called at its instant.</summary>
    internal OpenChanges CopyChanges()
    {
        lock (_undoLatch)
        {
            return State.Timestamp == 0 && _undo.Count > 0
                ? new OpenChanges(_undo.AtInstant(), Images())
                : OpenChanges.None;
        }
    }

    private void End()
    {
        _isOver = true;
        ReleaseLocks();
        _database.Snapshots.Release(_snapshot);
        if (_isChanging)
        {
            _database.Changing.Remove(_changing!);
        }

        if (_reads is not null)
        {
            _database.EndValidating(this);
        }

        ReleaseTables();
        ReleaseSharedLocks();
        ReleaseImages();
        if (HoldsDefinitions)
        {
            _database.Definitions.Release(State);
        }

        LetOthersCommit();
        State.End();
    }

    private void ReleaseTables()
    {
        if (_used is not null)
        {
            foreach (var table in _used)
            {
                table.Definition.Release(State);
            }
        }
    }

    private void Note(UndoEntry entry)
    {
        lock (_undoLatch)
        {
            if (!_isChanging)
            {
                _isChanging = true;
                _database.Changing.Add(_changing ??= new LinkedListNode<Transaction>(this));
            }

            _undo.Add(entry);
        }

        State.Changes = _undo.Count;
    }

    private ChangePlace Here => new(_undo.Count, new RowRun.Mark(_run, _run?.LastRowId ?? 0), _redo.Position);

    private void RequireWhole()
    {
        if (_mustRollBack)
        {
            throw new StatementException(
                SqlStates.FailedTransaction, "A change that failed could not be undone",
                hint: "Roll the transaction back, or back to a savepoint before that change.");
        }
    }

    private void RequireOpen()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("The transaction has ended: begin another one.");
        }
    }
}
