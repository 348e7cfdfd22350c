using Orm.Engine.Catalog;
using Orm.Engine.Execution;
using Orm.Engine.Execution.Definitions;
using Orm.Engine.Sql.Syntax;
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
    private readonly List<(string Name, Savepoint Place, Schema Schema)> _savepoints = [];
    private Transaction? _transaction;
    private Transaction? _spareTransaction;
    private Schema? _schema;
    private bool _holdsDefinitionLock;

    internal Session(EngineInstance instance)
    {
        Instance = instance;
        Services = new ExecutionServices(instance.Database);
    }

    internal EngineInstance Instance { get; }

    internal ExecutionServices Services { get; }

    /// <summary>Whether a transaction has been begun that the caller ends.</summary>
    internal bool IsInTransaction { get; private set; }

    /// <summary>Whether a statement is running, or a transaction has been begun.</summary>
    internal bool IsRunning => _transaction is not null;

    /// <summary>The schema as the running transaction sees it.</summary>
    internal Schema Schema => _schema ?? Instance.Schema;

    internal Transaction Transaction => _transaction
        ?? throw new InvalidOperationException("No statement is running and no transaction has been begun.");

    internal void Begin(IsolationLevel isolation, bool readOnly)
    {
        if (IsInTransaction)
        {
            throw new StatementException(
                SqlStates.ActiveTransaction, "A transaction is running already", hint: "Use SAVEPOINT inside of it.");
        }

        Open(isolation, readOnly);
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
        _savepoints.Add((name, Transaction.SetSavepoint(), Schema));
    }

    internal void RollBackTo(string name)
    {
        int at = FindSavepoint(name);
        Transaction.RollBackTo(_savepoints[at].Place);
        _schema = _savepoints[at].Schema;
        _savepoints.RemoveRange(at + 1, _savepoints.Count - at - 1);
    }

    internal void Release(string name)
    {
        int at = FindSavepoint(name);
        Transaction.Release(_savepoints[at].Place);
        _savepoints.RemoveRange(at, _savepoints.Count - at);
    }

    /// <summary>Begins a statement: in the transaction, or in one of its own.</summary>
    /// <returns>Where to go back to when it fails.</returns>
    internal Savepoint BeginStatement(CancellationToken cancellation)
    {
        if (_transaction is null)
        {
            Open(IsolationLevel.ReadCommitted, readOnly: false);
        }
        else
        {
            _transaction.BeginStatement();
        }

        Transaction.Cancellation = cancellation;
        Services.Schema = Schema;
        return Transaction.SetSavepoint();
    }

    /// <summary>Ends a statement: keeps what it did, or undoes it.</summary>
    internal void EndStatement(Savepoint start, bool succeeded)
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

        if (!succeeded)
        {
            Transaction.RollBackTo(start);
        }

        Transaction.Release(start);
    }

    /// <summary>Runs a definition, if the statement is one.</summary>
    internal bool TryDefine(Statement statement, string text, CancellationToken cancellation)
    {
        if (statement is not (CreateTableStatement or CreateIndexStatement or CreateViewStatement
            or CreateSequenceStatement or DropStatement or AlterStatement or TruncateStatement))
        {
            return false;
        }

        LockDefinitions(cancellation);
        return Editor(text).TryRun(statement);
    }

    internal SchemaEditor Editor(string text) => new(
        Instance.Database, Transaction, Schema, text, schema => Services.Schema = _schema = schema);

    /// <summary>Waits until no other transaction is changing the schema.</summary>
    internal void LockDefinitions(CancellationToken cancellation)
    {
        if (_holdsDefinitionLock)
        {
            return;
        }

        if (!Instance.DefinitionLock.Wait(PresentLockTimeout, cancellation))
        {
            throw new StatementException(
                "55P03", "Another transaction is changing the schema", hint: "Try again later.");
        }

        _holdsDefinitionLock = true;
        _schema = Instance.Schema;
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
        if (isolation == IsolationLevel.ReadCommitted && !readOnly && _spareTransaction is { } spare)
        {
            spare.Reopen();
            _transaction = spare;
            _spareTransaction = null;
        }
        else
        {
            _transaction = Instance.Database.Begin(isolation, readOnly, _losses);
        }

        _transaction.LockTimeout = PresentLockTimeout;
        _schema = null;
        Services.BeginTransaction();
    }

    private void Close(bool commit)
    {
        Transaction transaction = Transaction;
        try
        {
            if (commit)
            {
                Services.VerifyDeferred(transaction);
                transaction.Commit();
                if (_holdsDefinitionLock && _schema is not null)
                {
                    Instance.Publish(_schema);
                }
            }
        }
        finally
        {
            CountChanges(commit);
            transaction.RollBack();
            _spareTransaction = transaction is { Isolation: IsolationLevel.ReadCommitted, IsReadOnly: false }
                ? transaction
                : _spareTransaction;
            End();
        }
    }

    private void End()
    {
        _transaction = null;
        _schema = null;
        IsInTransaction = false;
        _lockTimeoutOfTransaction = null;
        _savepoints.Clear();
        if (_holdsDefinitionLock)
        {
            _holdsDefinitionLock = false;
            Instance.DefinitionLock.Release();
        }
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
