using System.Data;
using System.Data.Common;

namespace Orm.Backends.AdoNet;

/// <content>Transactions are the driver's; savepoints are SQL, which all databases write in the same way.</content>
internal sealed partial class AdoNetConnection
{
    private DbTransaction? _transaction;

    /// <inheritdoc/>
    public override bool InTransaction => Transaction is not null;

    /// <summary>The open transaction, which every command has to name.</summary>
    internal DbTransaction? Transaction => _transaction is { Connection: not null } ? _transaction : null;

    /// <inheritdoc/>
    public override void Begin(IsolationLevel isolation)
    {
        RequireNoTransaction();
        try
        {
            _transaction = driver.BeginTransaction(OfDriver(isolation));
        }
        catch (DbException error)
        {
            throw Failed(error, null, CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellationToken)
    {
        RequireNoTransaction();
        try
        {
            _transaction = await driver.BeginTransactionAsync(OfDriver(isolation), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw Failed(error, null, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        var transaction = RequireTransaction();
        try
        {
            transaction.Commit();
        }
        catch (DbException error)
        {
            throw Failed(error, null, CancellationToken.None);
        }

        transaction.Dispose();
        _transaction = null;
    }

    /// <inheritdoc/>
    public override async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        var transaction = RequireTransaction();
        try
        {
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw Failed(error, null, cancellationToken);
        }

        await transaction.DisposeAsync().ConfigureAwait(false);
        _transaction = null;
    }

    /// <inheritdoc/>
    /// <remarks>Does nothing where the database has undone the transaction itself.</remarks>
    public override void Rollback()
    {
        var transaction = Transaction;
        _transaction = null;
        if (transaction is null)
        {
            return;
        }

        try
        {
            transaction.Rollback();
            transaction.Dispose();
        }
        catch (DbException error)
        {
            _isBroken = true;
            throw Failed(error, null, CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask RollbackAsync(CancellationToken cancellationToken)
    {
        var transaction = Transaction;
        _transaction = null;
        if (transaction is null)
        {
            return;
        }

        try
        {
            await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (DbException error)
        {
            _isBroken = true;
            throw Failed(error, null, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override void Save(string name) => Run("SAVEPOINT", name);

    /// <inheritdoc/>
    public override void RollbackTo(string name) => Run("ROLLBACK TO SAVEPOINT", name);

    /// <inheritdoc/>
    public override void Release(string name) => Run("RELEASE SAVEPOINT", name);

    /// <inheritdoc/>
    public override ValueTask SaveAsync(string name, CancellationToken cancellationToken)
        => RunAsync("SAVEPOINT", name, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask RollbackToAsync(string name, CancellationToken cancellationToken)
        => RunAsync("ROLLBACK TO SAVEPOINT", name, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask ReleaseAsync(string name, CancellationToken cancellationToken)
        => RunAsync("RELEASE SAVEPOINT", name, cancellationToken);

    private void Run(string verb, string name)
        => Prepare(OfSavepoint(verb, name)).Execute(default(NoArguments), CancellationToken.None);

    private async ValueTask RunAsync(string verb, string name, CancellationToken cancellationToken)
        => await Prepare(OfSavepoint(verb, name)).ExecuteAsync(default(NoArguments), cancellationToken)
            .ConfigureAwait(false);

    private SqlStatement OfSavepoint(string verb, string name)
    {
        SavepointName.Require(name);
        RequireTransaction();
        return new SqlStatement($"{verb} {name}", verb);
    }

    /// <summary>
    /// The levels below serializable begin as late as the driver can: Microsoft.Data.Sqlite defers for the weakest one,
    /// and SQLite isolates all the same.
    /// </summary>
    private static IsolationLevel OfDriver(IsolationLevel isolation) => isolation switch
    {
        IsolationLevel.Unspecified or IsolationLevel.Serializable => IsolationLevel.Serializable,
        IsolationLevel.ReadUncommitted or IsolationLevel.ReadCommitted or IsolationLevel.RepeatableRead
            or IsolationLevel.Snapshot => IsolationLevel.ReadUncommitted,
        _ => throw new ArgumentOutOfRangeException(
            nameof(isolation), isolation, "The database has no such isolation level."),
    };

    private void RequireNoTransaction()
    {
        if (InTransaction)
        {
            throw new InvalidOperationException(
                "A transaction is open. Commit it first, or set a savepoint inside it.");
        }

        _transaction = null;
    }

    private DbTransaction RequireTransaction() => Transaction ?? throw new InvalidOperationException(
        "No transaction is open: none was begun, or the database undid it after an error.");
}
