using System.Collections.Concurrent;
using Orm.Engine;
using Orm.Engine.Data.Sessions;

namespace Orm.Backends.Engine;

/// <summary>
/// A database of Orm.Engine, in this process and without ADO.NET in between. Safe for concurrent use; contexts that are
/// to share connections share the instance.
/// </summary>
/// <remarks>
/// <para>Connection strings are those of <see cref="EngineConnection"/>, and a file that both open is one database to
/// them.</para>
/// <para>A private database in memory (<c>:memory:</c>) lives as long as this instance; one with a name
/// (<c>:memory:name</c>) is shared within the process.</para>
/// </remarks>
public sealed class EngineDatabase : Database
{
    /// <summary>How many prepared statements each connection keeps where not told otherwise.</summary>
    public const int DefaultStatementCacheSize = 128;

    private static readonly ConcurrentDictionary<string, EngineDatabase> SharedDatabases = new();

    private readonly string _connectionString;
    private readonly EngineConnectionStringBuilder _settings;
    private readonly int _statementCacheSize;
    private readonly IdleConnections<EngineDatabaseConnection> _idle;
    private readonly Lock _gate = new();
    private EngineInstance? _instance;
    private bool _isDisposed;

    /// <summary>Makes a database. Nothing is opened yet.</summary>
    /// <param name="connectionString">A connection string of <see cref="EngineConnection"/>.</param>
    /// <param name="statementCacheSize">How many prepared statements each connection keeps.</param>
    /// <exception cref="ArgumentException">The connection string cannot be understood, or names no file.</exception>
    public EngineDatabase(string connectionString, int statementCacheSize = DefaultStatementCacheSize)
        : this(connectionString, statementCacheSize, TimeProvider.System)
    {
    }

    internal EngineDatabase(string connectionString, int statementCacheSize, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(statementCacheSize);
        _connectionString = connectionString;
        _settings = new EngineConnectionStringBuilder(connectionString);
        if (_settings.DataSource.Length == 0)
        {
            throw new ArgumentException(
                "The connection string names no Data Source: write 'Data Source=app.odb' or 'Data Source=:memory:'.",
                nameof(connectionString));
        }

        _statementCacheSize = statementCacheSize;
        _idle = new IdleConnections<EngineDatabaseConnection>(time, connection => connection.Close());
    }

    /// <inheritdoc/>
    public override SqlDialect Dialect => SqlDialect.Engine;

    /// <inheritdoc/>
    public override string SystemName => "orm.engine";

    /// <inheritdoc/>
    public override string DatabaseName => _settings.DataSource;

    /// <inheritdoc/>
    public override GeneratedKeyRetrieval GeneratedKeys => GeneratedKeyRetrieval.Returning;

    /// <inheritdoc/>
    public override ConnectionRetention Retention => ConnectionRetention.Context;

    /// <summary>
    /// The database of a connection string, the same instance for all callers in the process, so that they share its
    /// pool. A private database in memory is never shared: each call makes a new one.
    /// </summary>
    /// <exception cref="ArgumentException">The connection string cannot be understood, or names no file.</exception>
    public static EngineDatabase Shared(string connectionString)
    {
        var made = new EngineDatabase(connectionString);
        return made._settings.DataSource == ":memory:" ? made : SharedDatabases.GetOrAdd(connectionString, made);
    }

    /// <inheritdoc/>
    /// <exception cref="DatabaseUnavailableException">The database cannot be opened.</exception>
    /// <exception cref="NotADatabaseException">The file is no database, or damaged.</exception>
    public override DatabaseConnection Rent()
    {
        var connection = _idle.Take(out var generation)
            ?? new EngineDatabaseConnection(Open(), _statementCacheSize, _settings)
            {
                Generation = generation,
            };
        connection.IsRented = true;
        return connection;
    }

    /// <inheritdoc/>
    public override ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Rent());
    }

    /// <inheritdoc/>
    public override void Return(DatabaseConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var ours = (EngineDatabaseConnection)connection;
        if (!ours.IsRented)
        {
            throw new InvalidOperationException("The connection was given back already: somebody else may have it.");
        }

        ours.IsRented = false;
        if (!ours.IsBroken && ours.TryReset())
        {
            _idle.Give(ours, ours.Generation);
        }
        else
        {
            ours.Close();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        SharedDatabases.TryRemove(new(_connectionString, this));
        _idle.Close();
        lock (_gate)
        {
            _isDisposed = true;
            if (_instance is not null)
            {
                EngineInstances.Release(_instance);
                _instance = null;
            }
        }
    }

    /// <summary>The open database, for a connection that releases it when it is closed.</summary>
    private EngineInstance Open()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                if (_instance is null)
                {
                    _instance = EngineInstances.Acquire(_settings);
                    _instance.Register(Functions.EngineFunctions.All);
                }

                return EngineInstances.Acquire(_instance);
            }
            catch (Exception error) when (error is EngineException or IOException or UnauthorizedAccessException)
            {
                throw EngineErrors.OfOpening(error, DatabaseName);
            }
        }
    }
}
