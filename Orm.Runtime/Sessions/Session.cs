using Orm.Backends;
using Orm.Telemetry;

namespace Orm.Sessions;

/// <summary>
/// One context's way to its database: it takes a connection when the first statement needs one, refuses use from two
/// threads at once, runs statements under telemetry and says where an error stands.
/// </summary>
internal sealed partial class Session : IDisposable, IAsyncDisposable
{
    private DatabaseConnection? _connection;
    private bool _hasTransaction;
    private int _openStreams;
    private StatementRepetition? _repetition;
    private int _busy;
    private int _loading;
    private bool _disposed;

    internal Session(string context, Database database, StatementTelemetry telemetry)
    {
        Context = context;
        Database = database;
        Telemetry = telemetry;
    }

    /// <summary>The context's class name.</summary>
    internal string Context { get; }

    /// <summary>The database behind the context.</summary>
    internal Database Database { get; }

    /// <summary>Who is told what happens.</summary>
    internal StatementTelemetry Telemetry { get; }

    /// <summary>Whether touching a navigation loads it.</summary>
    internal bool AllowsLazyLoading { get; init; } = true;

    /// <summary>How often the same statement may run before it is reported; 0 where none is.</summary>
    internal int RepetitionThreshold { get; init; }

    internal bool IsDisposed => _disposed;

    /// <summary>The context, as what the rooms above know it for.</summary>
    internal object? Owner { get; init; }

    /// <summary>What the loading of navigations remembers of the results that were read.</summary>
    internal object? Results { get; set; }

    /// <summary>
    /// How often something was written, begun or undone: what was read before may be different from then on.
    /// </summary>
    internal long WriteVersion { get; private set; }

    /// <summary>How many statements ran.</summary>
    internal long StatementCount { get; private set; }

    /// <summary>Whether a transaction is open.</summary>
    internal bool InTransaction => _hasTransaction || _connection is { InTransaction: true };

    /// <summary>
    /// Whether the database ended the transaction without being asked: some errors make it undo everything, or break
    /// the connection. What follows must not run as if nothing had happened, each statement kept for itself.
    /// </summary>
    internal bool HasLostTransaction => _hasTransaction && _connection is not { IsBroken: false, InTransaction: true };

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        Enter(nameof(Dispose));
        _disposed = true;
        try
        {
            if (_connection is { IsBroken: false, InTransaction: true } connection)
            {
                connection.Rollback();
            }
        }
        finally
        {
            Undone();
            GiveBack();
            Exit();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        Enter(nameof(DisposeAsync));
        _disposed = true;
        try
        {
            if (_connection is { IsBroken: false, InTransaction: true } connection)
            {
                await connection.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            Undone();
            GiveBack();
            Exit();
        }
    }

    /// <summary>Claims the session for one call; a second claim before <see cref="Exit"/> is refused.</summary>
    private void Enter(string operation)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            throw new ConcurrentUseException(Context, operation);
        }

        if (_disposed)
        {
            Volatile.Write(ref _busy, 0);
            throw new ObjectDisposedException(
                Context, $"{operation} was called on {Context} after it was disposed. Use a new context.");
        }
    }

    /// <summary>
    /// Claims the session for a load, which reads the keys of many entities before its statement and tells them what
    /// was found after it: a second thread must not come between.
    /// </summary>
    internal void EnterLoad(string navigation)
    {
        if (Interlocked.CompareExchange(ref _loading, 1, 0) != 0)
        {
            throw new ConcurrentUseException(Context, $"the load of {navigation}");
        }
    }

    internal void ExitLoad() => Volatile.Write(ref _loading, 0);

    private void Exit() => Volatile.Write(ref _busy, 0);

    private DatabaseConnection Connect()
    {
        RequireTransactionKept();
        if (_connection is { IsBroken: false } connection)
        {
            return connection;
        }

        GiveBack();
        return _connection = Database.Rent();
    }

    private ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        RequireTransactionKept();
        if (_connection is { IsBroken: false } connection)
        {
            return new ValueTask<DatabaseConnection>(connection);
        }

        GiveBack();
        return RentAsync(cancellationToken);
    }

    private void RequireTransactionKept()
    {
        if (HasLostTransaction)
        {
            throw new TransactionStateException(
                $"The database ended the transaction of {Context} by itself, because of an earlier error; nothing " +
                "of it was kept. Dispose the transaction and do its work again.");
        }
    }

    private async ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken)
        => _connection = await Database.RentAsync(cancellationToken).ConfigureAwait(false);

    private void GiveBack()
    {
        var connection = _connection;
        _connection = null;
        if (connection is not null)
        {
            Database.Return(connection);
        }
    }

    /// <summary>Ends a call: a connection of a server goes back to the pool unless something still needs it.</summary>
    private void Leave()
    {
        if (_connection is { } connection
            && (connection.IsBroken || Database.Retention == ConnectionRetention.Operation)
            && !_hasTransaction
            && !connection.InTransaction
            && _openStreams == 0)
        {
            GiveBack();
        }

        Exit();
    }
}
