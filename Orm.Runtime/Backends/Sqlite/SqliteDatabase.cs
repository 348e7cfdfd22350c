using Orm.Backends.Sqlite.Connections;

namespace Orm.Backends.Sqlite;

/// <summary>
/// A SQLite database and its pool of connections. Safe for concurrent use; contexts that are to share connections share
/// the instance.
/// </summary>
/// <remarks>
/// <para>Connection strings are those of Microsoft.Data.Sqlite. <c>Default Timeout</c> (seconds, 30 where not given)
/// is how long to wait for another connection's lock; <c>Foreign Keys</c> is on where not given; <c>Pooling</c> is
/// ignored, because the pool is this one.</para>
/// <para>A file that is created gets a write-ahead log; the journal of one that exists is left as it is.</para>
/// <para>A private in-memory database (<c>:memory:</c>) lives in the only connection to it, which contexts use in turn,
/// for one operation or transaction each. It lives as long as this instance. One with a name
/// (<c>Mode=Memory;Cache=Shared</c>) is shared within the process, and is kept alive by this instance too.</para>
/// </remarks>
public sealed class SqliteDatabase : Database
{
    /// <summary>How many prepared statements each connection keeps where not told otherwise.</summary>
    public const int DefaultStatementCacheSize = 128;

    private static readonly Dictionary<string, SqliteDatabase> SharedDatabases = [];

    private readonly SqliteConnectionSettings _settings;
    private readonly SqliteConnectionPool _pool;

    /// <summary>Makes a database of its own pool. Nothing is opened yet.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite.</param>
    /// <param name="statementCacheSize">How many prepared statements each connection keeps.</param>
    /// <exception cref="ArgumentException">The connection string cannot be understood.</exception>
    public SqliteDatabase(string connectionString, int statementCacheSize = DefaultStatementCacheSize)
        : this(new SqliteConnectionSettings(connectionString), statementCacheSize, TimeProvider.System)
    {
    }

    internal SqliteDatabase(SqliteConnectionSettings settings, int statementCacheSize, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(statementCacheSize);
        _settings = settings;
        var opener = new SqliteConnectionOpener(settings, statementCacheSize, time);
        _pool = new SqliteConnectionPool(settings, opener, time);
    }

    /// <inheritdoc/>
    public override SqlDialect Dialect => SqlDialect.Sqlite;

    /// <inheritdoc/>
    public override string SystemName => "sqlite";

    /// <inheritdoc/>
    public override string DatabaseName => _settings.DatabaseName;

    /// <inheritdoc/>
    public override GeneratedKeyRetrieval GeneratedKeys => GeneratedKeyRetrieval.Connection;

    /// <inheritdoc/>
    /// <remarks>A private in-memory database has one connection, which contexts cannot keep for themselves.</remarks>
    public override ConnectionRetention Retention => _settings.Storage == SqliteStorage.PrivateMemory
        ? ConnectionRetention.Operation
        : ConnectionRetention.Context;

    /// <summary>
    /// The database of a connection string, the same instance for all callers in the process, so that they share its
    /// pool. A private in-memory database is never shared: each call makes a new one.
    /// </summary>
    /// <exception cref="ArgumentException">The connection string cannot be understood.</exception>
    public static SqliteDatabase Shared(string connectionString)
    {
        var settings = new SqliteConnectionSettings(connectionString);
        if (settings.Storage == SqliteStorage.PrivateMemory)
        {
            return new(settings, DefaultStatementCacheSize, TimeProvider.System);
        }

        lock (SharedDatabases)
        {
            if (!SharedDatabases.TryGetValue(settings.Key, out var shared))
            {
                shared = new(settings, DefaultStatementCacheSize, TimeProvider.System);
                SharedDatabases.Add(settings.Key, shared);
            }

            return shared;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="DatabaseUnavailableException">The database cannot be opened.</exception>
    /// <exception cref="NotADatabaseException">The file is no database.</exception>
    /// <exception cref="DatabaseBusyException">
    /// Another context holds the only connection of a private in-memory database, in a transaction or a stream.
    /// </exception>
    public override DatabaseConnection Rent() => _pool.Rent();

    /// <inheritdoc/>
    public override ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken)
        => _pool.RentAsync(cancellationToken);

    /// <inheritdoc/>
    public override void Return(DatabaseConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _pool.Return((SqliteDatabaseConnection)connection);
    }

    /// <summary>
    /// Closes the connections that are not in use, so that the file can be moved or deleted. Those that are in use are
    /// closed when they are given back.
    /// </summary>
    public void CloseIdleConnections() => _pool.CloseIdle();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (SharedDatabases)
            {
                if (SharedDatabases.GetValueOrDefault(_settings.Key) == this)
                {
                    SharedDatabases.Remove(_settings.Key);
                }
            }

            _pool.Dispose();
        }
    }
}
