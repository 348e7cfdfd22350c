namespace Orm.Backends.Sqlite.Connections;

/// <summary>
/// The open connections of one database that nobody uses. A file may have any number in use; a private in-memory
/// database has exactly one connection, for which callers wait.
/// </summary>
internal sealed class SqliteConnectionPool : IDisposable
{
    /// <summary>How many idle connections are kept: more than run at once on most machines.</summary>
    private const int MaxIdle = 32;

    private readonly SqliteConnectionSettings _settings;
    private readonly SqliteConnectionOpener _opener;
    private readonly Stack<SqliteDatabaseConnection> _idle = new();
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim? _only;
    private SqliteDatabaseConnection? _keeper;
    private int _generation;
    private bool _disposed;

    internal SqliteConnectionPool(SqliteConnectionSettings settings, SqliteConnectionOpener opener)
    {
        _settings = settings;
        _opener = opener;
        _only = settings.Storage == SqliteStorage.PrivateMemory ? new SemaphoreSlim(1, 1) : null;
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
        var keep = !connection.IsBroken && TryReset(connection);
        lock (_gate)
        {
            keep &= !_disposed && connection.Generation == _generation && _idle.Count < MaxIdle;
            if (keep)
            {
                _idle.Push(connection);
            }
        }

        if (!keep)
        {
            connection.Close();
        }

        _only?.Release();
    }

    internal void CloseIdle()
    {
        SqliteDatabaseConnection[] idle;
        lock (_gate)
        {
            if (_only is not null)
            {
                // Closing the connection would delete the database.
                return;
            }

            _generation++;
            idle = [.. _idle];
            _idle.Clear();
        }

        Array.ForEach(idle, connection => connection.Close());
    }

    public void Dispose()
    {
        SqliteDatabaseConnection[] idle;
        lock (_gate)
        {
            _disposed = true;
            idle = _keeper is null ? [.. _idle] : [.. _idle, _keeper];
            _idle.Clear();
            _keeper = null;
        }

        Array.ForEach(idle, connection => connection.Close());
    }

    private async ValueTask<DatabaseConnection> WaitAsync(SemaphoreSlim only, CancellationToken cancellationToken)
        => await only.WaitAsync(_settings.Timeout, cancellationToken).ConfigureAwait(false)
            ? Take()
            : throw OnlyConnectionInUse();

    private SqliteDatabaseConnection Take()
    {
        try
        {
            int generation;
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_disposed, typeof(SqliteDatabase));
                if (_idle.TryPop(out var idle))
                {
                    return idle;
                }

                generation = _generation;
                if (_settings.Storage == SqliteStorage.SharedMemory)
                {
                    // Opened before the first one is handed out, it keeps the database when all others are closed.
                    _keeper ??= _opener.Open();
                }
            }

            var connection = _opener.Open();
            connection.Generation = generation;
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
        new DatabaseErrorFacts(SQLitePCL.raw.SQLITE_BUSY, null, "the only connection is in use", null));

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
