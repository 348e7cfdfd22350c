using Orm.Engine.Catalog;
using Orm.Engine.Execution;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using IsolationLevel = Orm.Engine.Transactions.IsolationLevel;

namespace Orm.Engine.Data.Sessions;

/// <summary>
/// One caller's use of a database: its transaction, its savepoints, its prepared plans. Outside of a transaction each
/// statement is one. A statement that fails is undone as a whole, and the transaction around it goes on.
/// </summary>
internal sealed partial class Session : IDisposable
{
    private readonly SerializationLosses _losses = new();
    private readonly List<(string Name, Savepoint Place, Schema? Defined)> _savepoints = [];
    private Transaction? _transaction;
    private Transaction? _spareTransaction;

    internal Session(EngineInstance instance)
    {
        Instance = instance;
        _knowsTable = KnowsTable;
        Services = new ExecutionServices(instance.Database);
    }

    internal Session(EngineInstance instance, EngineConnectionStringBuilder settings)
        : this(instance)
    {
        LockTimeout = settings.LockWait;
        IsReadOnly = settings.ReadOnly;
        _workersOfConnection = settings.MostWorkers;
        Synchronous = EngineInstances.IsInMemory(settings.DataSource) ? null : settings.SynchronousMode;
    }

    internal EngineInstance Instance { get; }

    /// <summary>Whether its transactions change nothing.</summary>
    internal bool IsReadOnly { get; }

    internal ExecutionServices Services { get; }

    /// <summary>Whether a transaction has been begun that the caller ends.</summary>
    internal bool IsInTransaction { get; private set; }

    /// <summary>Whether a statement is running, or a transaction has been begun.</summary>
    internal bool IsRunning => _transaction is not null;

    /// <summary>The schema as the running transaction sees it.</summary>
    internal Schema Schema => _transaction is null ? Instance.Schema : _defined ?? _visible;

    internal Transaction Transaction => _transaction
        ?? throw new InvalidOperationException("No statement is running and no transaction has been begun.");

    internal void Begin(IsolationLevel isolation, bool readOnly)
    {
        if (IsInTransaction)
        {
            throw new StatementException(
                SqlStates.ActiveTransaction, "A transaction is running already", hint: "Use SAVEPOINT inside of it.");
        }

        Open(isolation, readOnly || IsReadOnly);
        Services.NoteTime();
        IsInTransaction = true;
    }

    internal void Commit()
    {
        RequireTransaction();
        Close(commit: true);
    }

    internal void RollBack()
    {
        RequireTransaction();
        Close(commit: false);
    }

    internal void SetSavepoint(string name)
    {
        RequireTransaction();
        RequireNotUndone();
        _savepoints.Add((name, Transaction.SetSavepoint(), _defined));
    }

    internal void RollBackTo(string name)
    {
        RequireNotUndone();
        int at = FindSavepoint(name);
        GoBackTo(_savepoints[at].Place, _savepoints[at].Defined);
        _savepoints.RemoveRange(at + 1, _savepoints.Count - at - 1);
    }

    internal void Release(string name)
    {
        RequireNotUndone();
        int at = FindSavepoint(name);
        Transaction.Release(_savepoints[at].Place);
        _savepoints.RemoveRange(at, _savepoints.Count - at);
    }

    /// <summary>Begins a statement: in the transaction, or in one of its own.</summary>
    /// <returns>Where to go back to when it fails.</returns>
    internal StatementStart BeginStatement(CancellationToken cancellation)
    {
        if (_transaction is null)
        {
            Open(_isolationSet, IsReadOnly || _isReadOnlySet);
        }
        else
        {
            RequireNotUndone();
            RenewSnapshot();
        }

        Transaction.Cancellation = cancellation;
        Services.StatementCancellation = cancellation;
        Services.Schema = Schema;
        return new StatementStart(Transaction.SetSavepoint(), _defined);
    }

    /// <summary>Ends a statement: keeps what it did, or undoes it.</summary>
    internal void EndStatement(in StatementStart start, bool succeeded)
    {
        if (_transaction is null)
        {
            return;
        }

        if (!IsInTransaction)
        {
            Close(commit: succeeded);
            return;
        }

        // It was the statement's, and not the transaction's.
        Transaction.Cancellation = CancellationToken.None;
        if (Transaction.IsVictim)
        {
            GiveWay();
            return;
        }

        if (!succeeded)
        {
            GoBackTo(start.Place, start.Defined);
        }

        Transaction.Release(start.Place);
    }

    public void Dispose()
    {
        if (_transaction is not null)
        {
            Close(commit: false);
        }
    }

    private void Open(IsolationLevel isolation, bool readOnly)
    {
        Transaction opened;
        while (true)
        {
            _visible = Instance.Schema;
            opened = TakeTransaction(isolation, readOnly);
            if (_visible == Instance.Schema)
            {
                break;
            }

            // A definition was published between the two: the snapshot may show it, and the schema does not.
            opened.RollBack();
        }

        opened.LockTimeout = PresentLockTimeout;
        opened.Synchronous = PresentSynchronous;
        opened.KnowsTable = _knowsTable;
        _transaction = opened;
        _spareTransaction = opened == _spareTransaction ? null : _spareTransaction;
        _defined = null;
        Services.IsReadOnly = opened.IsReadOnly;
        _hasRun = false;
        Services.BeginTransaction();
    }

    private Transaction TakeTransaction(IsolationLevel isolation, bool readOnly)
    {
        if (isolation == IsolationLevel.ReadCommitted && !readOnly && _spareTransaction is { } spare)
        {
            spare.Reopen();
            return spare;
        }

        return Instance.Database.Begin(isolation, readOnly, _losses);
    }

    private void Close(bool commit)
    {
        Transaction transaction = Transaction;
        try
        {
            if (commit)
            {
                RequireNotUndone();
                VerifyDeferred(atEnd: true);
                if (_defined is not null)
                {
                    transaction.WhenVisible = Publication(_defined);
                }

                transaction.Commit();
            }
        }
        finally
        {
            EndTransaction(transaction, commit);
        }
    }

    private void VerifyDeferred(bool atEnd)
    {
        bool isVerified = !Services.HasDeferred;
        while (!isVerified)
        {
            RenewSnapshot();
            Services.Schema = Schema;
            try
            {
                Services.VerifyDeferred(Transaction, atEnd);
                isVerified = true;
            }
            catch (SnapshotConflictException met) when (CanBeginAnew(met))
            {
                // A table that a check looks at has another definition since: the checks are made with that.
            }
        }
    }

    private void EndTransaction(Transaction transaction, bool commit)
    {
        try
        {
            CountChanges(commit);

            // Only while a statement runs, its transaction can be cancelled: here one that was a transaction by itself.
            if (!commit && transaction.Cancellation.IsCancellationRequested)
            {
                transaction.RollBackSoon();
                return;
            }

            transaction.RollBack();
            _spareTransaction = transaction is { Isolation: IsolationLevel.ReadCommitted, IsReadOnly: false }
                ? transaction
                : _spareTransaction;
        }
        finally
        {
            End();
        }
    }

    private void End()
    {
        _transaction = null;
        _defined = null;
        IsInTransaction = false;
        _lockTimeoutOfTransaction = null;
        _synchronousOfTransaction = null;
        _workersOfTransaction = null;
        _savepoints.Clear();
    }

    private void RequireTransaction()
    {
        if (!IsInTransaction)
        {
            throw new StatementException(
                SqlStates.NoActiveTransaction, "There is no transaction", hint: "Write BEGIN first.");
        }
    }

    private int FindSavepoint(string name)
    {
        RequireTransaction();
        int at = _savepoints.FindLastIndex(savepoint => savepoint.Name == name);
        return at >= 0 ? at : throw new StatementException(
            SqlStates.InvalidSavepoint, $"There is no savepoint '{name}'");
    }
}
