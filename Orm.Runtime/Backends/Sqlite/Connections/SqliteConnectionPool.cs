using SQLitePCL;

namespace Orm.Backends.Sqlite.Connections;

/// <summary>
/// The connections of one database. A file may have any number in use; a private in-memory database has exactly one,
/// for which callers wait; one with a name is kept by a connection that nobody uses.
/// </summary>
internal sealed class SqliteConnectionPool : IDisposable
{
    private readonly SqliteConnectionSettings _settings;
    private readonly SqliteConnectionOpener _opener;
    private readonly IdleConnections<SqliteDatabaseConnection> _idle;
    private readonly SemaphoreSlim? _only;
    private readonly Lazy<SqliteDatabaseConnection>? _keeper;

    internal SqliteConnectionPool(
        SqliteConnectionSettings settings, SqliteConnectionOpener opener, TimeProvider time)
    {
        _settings = settings;
        _opener = opener;
        _idle = new IdleConnections<SqliteDatabaseConnection>(time, connection => connection.Close());
        _only = settings.Storage == SqliteStorage.PrivateMemory ? new SemaphoreSlim(1, 1) : null;
        _keeper = settings.Storage == SqliteStorage.SharedMemory
            ? new Lazy<SqliteDatabaseConnection>(opener.Open)
            : null;
    }

    internal SqliteDatabaseConnection Rent()
    {
        if (_only is not null && !_only.Wait(_settings.Timeout))
        {
            throw OnlyConnectionInUse();
        }

        return Take();
    }

    internal ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _only is null || _only.Wait(0, CancellationToken.None)
            ? new(Take())
            : WaitAsync(_only, cancellationToken);
    }

    internal void Return(SqliteDatabaseConnection connection)
    {
        if (!connection.IsRented)
        {
            throw new InvalidOperationException("The connection was given back already: somebody else may have it.");
        }

        connection.IsRented = false;
        if (!connection.IsBroken && TryReset(connection))
        {
            _idle.Give(connection, connection.Generation);
        }
        else
        {
            connection.Close();
        }

        _only?.Release();
    }

    internal void CloseIdle()
    {
        // Closing the only connection of a private in-memory database would delete it.
        if (_only is null)
        {
            _idle.CloseAll();
        }
    }

    public void Dispose()
    {
        _idle.Close();
        if (_keeper is { IsValueCreated: true })
        {
            _keeper.Value.Close();
        }
    }

    private async ValueTask<DatabaseConnection> WaitAsync(SemaphoreSlim only, CancellationToken cancellationToken)
        => await only.WaitAsync(_settings.Timeout, cancellationToken).ConfigureAwait(false)
            ? Take()
            : throw OnlyConnectionInUse();

    private SqliteDatabaseConnection Take()
    {
        try
        {
            var connection = _idle.Take(out var generation);
            if (connection is null)
            {
                // Opened before the first one is handed out, it keeps the database when all others are closed.
                _ = _keeper?.Value;
                connection = _opener.Open();
                connection.Generation = generation;
            }

            connection.IsRented = true;
            return connection;
        }
        catch
        {
            _only?.Release();
            throw;
        }
    }

    private DatabaseBusyException OnlyConnectionInUse() => new(
        $"The in-memory database '{_settings.DatabaseName}' has one connection, and another context holds it in a " +
        "transaction or a stream. End that first, or name the database and share it: " +
        "'Data Source=name;Mode=Memory;Cache=Shared'.",
        new DatabaseErrorFacts(raw.SQLITE_BUSY, null, "the only connection is in use", null));

    private static bool TryReset(SqliteDatabaseConnection connection)
    {
        try
        {
            connection.Reset();
            return !connection.IsBroken;
        }
        catch (OrmException)
        {
            // What cannot be undone here is undone by closing the connection.
            return false;
        }
    }
}
