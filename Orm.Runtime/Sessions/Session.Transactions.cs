using System.Data;
using Orm.Backends;

namespace Orm.Sessions;

/// <content>Transactions and savepoints.</content>
internal sealed partial class Session
{
    private UndoList? _undo;

    /// <summary>
    /// Notes what an object was told because of a write: undone when the open transaction is, where one is open.
    /// </summary>
    internal void Note(IWrittenFact fact, object subject, long before)
    {
        if (_hasTransaction)
        {
            (_undo ??= new()).Add(fact, subject, before);
        }
    }

    internal void Begin(IsolationLevel isolation)
    {
        Transact("BEGIN", connection => connection.Begin(isolation));
        _hasTransaction = true;
    }

    internal void Commit()
    {
        Transact("COMMIT", connection => connection.Commit());
        Committed();
    }

    internal void Rollback()
    {
        if (!HasLostTransaction)
        {
            Transact("ROLLBACK", connection => connection.Rollback());
        }

        Undone();
    }

    internal void Save(string name)
    {
        Transact("SAVEPOINT", connection => connection.Save(name));
        (_undo ??= new()).Save(name);
    }

    internal void RollbackTo(string name)
    {
        Transact("ROLLBACK TO", connection => connection.RollbackTo(name));
        _undo?.UndoTo(name);
    }

    internal void Release(string name)
    {
        Transact("RELEASE", connection => connection.Release(name));
        _undo?.Release(name);
    }

    internal async ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellationToken)
    {
        await TransactAsync("BEGIN", (c, token) => c.BeginAsync(isolation, token), cancellationToken)
            .ConfigureAwait(false);
        _hasTransaction = true;
    }

    internal async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        await TransactAsync("COMMIT", (c, token) => c.CommitAsync(token), cancellationToken).ConfigureAwait(false);
        Committed();
    }

    internal async ValueTask RollbackAsync(CancellationToken cancellationToken)
    {
        if (!HasLostTransaction)
        {
            await TransactAsync("ROLLBACK", (c, token) => c.RollbackAsync(token), cancellationToken)
                .ConfigureAwait(false);
        }

        Undone();
    }

    internal async ValueTask SaveAsync(string name, CancellationToken cancellationToken)
    {
        await TransactAsync("SAVEPOINT", (c, token) => c.SaveAsync(name, token), cancellationToken)
            .ConfigureAwait(false);
        (_undo ??= new()).Save(name);
    }

    internal async ValueTask RollbackToAsync(string name, CancellationToken cancellationToken)
    {
        await TransactAsync("ROLLBACK TO", (c, token) => c.RollbackToAsync(name, token), cancellationToken)
            .ConfigureAwait(false);
        _undo?.UndoTo(name);
    }

    internal async ValueTask ReleaseAsync(string name, CancellationToken cancellationToken)
    {
        await TransactAsync("RELEASE", (c, token) => c.ReleaseAsync(name, token), cancellationToken)
            .ConfigureAwait(false);
        _undo?.Release(name);
    }

    private void Committed()
    {
        _hasTransaction = false;
        _undo?.Forget();
    }

    // Also where the database undid it without being asked: what was read in it is void, too.
    private void Undone()
    {
        _hasTransaction = false;
        WriteVersion++;
        _undo?.UndoAll();
    }

    private void Transact(string operation, Action<DatabaseConnection> action)
    {
        Enter(operation);
        WriteVersion++;
        try
        {
            action(Connect());
        }
        finally
        {
            Leave();
        }
    }

    private async ValueTask TransactAsync(
        string operation,
        Func<DatabaseConnection, CancellationToken, ValueTask> action,
        CancellationToken cancellationToken)
    {
        Enter(operation);
        WriteVersion++;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
            await action(connection, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }
}
