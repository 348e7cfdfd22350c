using System.Data;
using Orm.Backends;

namespace Orm.Sessions;

/// <content>Transactions and savepoints.</content>
internal sealed partial class Session
{
    internal void Begin(IsolationLevel isolation)
    {
        Transact("BEGIN", connection => connection.Begin(isolation));
        _hasTransaction = true;
    }

    internal void Commit()
    {
        Transact("COMMIT", connection => connection.Commit());
        _hasTransaction = false;
    }

    internal void Rollback()
    {
        if (!HasLostTransaction)
        {
            Transact("ROLLBACK", connection => connection.Rollback());
        }

        _hasTransaction = false;
    }

    internal void Save(string name) => Transact("SAVEPOINT", connection => connection.Save(name));

    internal void RollbackTo(string name) => Transact("ROLLBACK TO", connection => connection.RollbackTo(name));

    internal void Release(string name) => Transact("RELEASE", connection => connection.Release(name));

    internal async ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellationToken)
    {
        await TransactAsync("BEGIN", (c, token) => c.BeginAsync(isolation, token), cancellationToken)
            .ConfigureAwait(false);
        _hasTransaction = true;
    }

    internal async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        await TransactAsync("COMMIT", (c, token) => c.CommitAsync(token), cancellationToken).ConfigureAwait(false);
        _hasTransaction = false;
    }

    internal async ValueTask RollbackAsync(CancellationToken cancellationToken)
    {
        if (!HasLostTransaction)
        {
            await TransactAsync("ROLLBACK", (c, token) => c.RollbackAsync(token), cancellationToken)
                .ConfigureAwait(false);
        }

        _hasTransaction = false;
    }

    internal ValueTask SaveAsync(string name, CancellationToken cancellationToken)
        => TransactAsync("SAVEPOINT", (c, token) => c.SaveAsync(name, token), cancellationToken);

    internal ValueTask RollbackToAsync(string name, CancellationToken cancellationToken)
        => TransactAsync("ROLLBACK TO", (c, token) => c.RollbackToAsync(name, token), cancellationToken);

    internal ValueTask ReleaseAsync(string name, CancellationToken cancellationToken)
        => TransactAsync("RELEASE", (c, token) => c.ReleaseAsync(name, token), cancellationToken);

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
